namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>How often a label occurs inside a pattern and elsewhere: counts an analyst can recount with a filter.</summary>
/// <param name="Field">The field's name, such as <c>modus</c>.</param>
/// <param name="Label">The label, such as <c>MOD-111</c>.</param>
/// <param name="Inside">Signals of the pattern with the label.</param>
/// <param name="InsideObserved">Signals of the pattern in which the field was observed.</param>
/// <param name="Elsewhere">The state's other signals with the label.</param>
/// <param name="ElsewhereObserved">The state's other signals in which the field was observed.</param>
/// <param name="Lift">Share inside to share elsewhere; null when it never occurs elsewhere.</param>
/// <param name="LogOdds">Difference of log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, eq. 16).</param>
/// <param name="Z"><paramref name="LogOdds"/> to its standard error (eq. 22).</param>
/// <param name="QValue">Of z, by Benjamini and Hochberg over all labels of the state's patterns.</param>
/// <param name="SetsApart">Whether the model lets it differ from the state's average in this pattern.</param>
public sealed record LabelEvidence(
    string Field,
    string Label,
    long Inside,
    long InsideObserved,
    long Elsewhere,
    long ElsewhereObserved,
    double? Lift,
    double LogOdds,
    double Z,
    double QValue,
    bool SetsApart)
{
    /// <summary>The share inside, from 0 to 1; 0 when the field was never observed.</summary>
    public double InsideShare => InsideObserved == 0 ? 0 : (double)Inside / InsideObserved;

    /// <summary>The share elsewhere, from 0 to 1; 0 when the field was never observed.</summary>
    public double ElsewhereShare => ElsewhereObserved == 0 ? 0 : (double)Elsewhere / ElsewhereObserved;
}
