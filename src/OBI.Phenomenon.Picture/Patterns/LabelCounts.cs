using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>How often a label occurs inside a pattern and elsewhere, in counts that can be recounted; in the internal edition only.</summary>
/// <param name="Field">The field, such as <c>modus</c>.</param>
/// <param name="Label">The label's key.</param>
/// <param name="Inside">Signals of the pattern with the label.</param>
/// <param name="InsideObserved">Signals of the pattern in which the field was observed.</param>
/// <param name="Elsewhere">The state's other signals with the label.</param>
/// <param name="ElsewhereObserved">The state's other signals in which the field was observed.</param>
/// <param name="Lift">Share inside to share elsewhere; withheld also when it never occurs elsewhere.</param>
/// <param name="Z">Difference of log-odds to its standard error.</param>
/// <param name="QValue">After control of the false discovery rate over the state's labels.</param>
/// <param name="SetsApart">Whether the model lets it differ from the state's average.</param>
public sealed record LabelCounts(
    string Field,
    string Label,
    Published Inside,
    Published InsideObserved,
    Published Elsewhere,
    Published ElsewhereObserved,
    Published Lift,
    Published Z,
    Published QValue,
    bool SetsApart)
{
    internal IEnumerable<Published> Numbers => [Inside, InsideObserved, Elsewhere, ElsewhereObserved, Lift, Z, QValue];
}
