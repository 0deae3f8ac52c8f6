using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>How the number of classes was chosen.</summary>
/// <param name="Scores">Every number tried, in order.</param>
/// <param name="Classes">The number chosen; patterns can be fewer, when classes are variants of one.</param>
/// <param name="ClassesByBic">The number the Bayesian criterion would choose.</param>
/// <param name="ClassesByAic3">The number Akaike's criterion with weight three would choose.</param>
/// <param name="Certainty">The weight of the number chosen among those tried, exp(−Δ/2) of the criterion, from 0 to 1.</param>
/// <param name="Starts">Starts run to the end at the number chosen.</param>
/// <param name="StartsAtBest">How many of them reached the best solution; one only is a warning.</param>
public sealed record ModelChoice(
    ImmutableArray<ModelScore> Scores,
    int Classes,
    int ClassesByBic,
    int ClassesByAic3,
    double Certainty,
    int Starts,
    int StartsAtBest)
{
    /// <summary>The number the integrated completed likelihood would choose.</summary>
    public int ClassesByIcl => Scores.MinBy(score => score.Icl)!.Classes;

    /// <summary>Classes left out afterwards, because hardly any signal was in them.</summary>
    public int Dropped { get; init; }
}
