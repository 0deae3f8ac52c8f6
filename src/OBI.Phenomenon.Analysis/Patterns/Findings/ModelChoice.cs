using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>How the number of classes was chosen.</summary>
/// <param name="Scores">Every number tried, in order.</param>
/// <param name="Classes">The number chosen: the smallest integrated completed likelihood.</param>
/// <param name="ClassesByBic">The number the Bayesian criterion would choose.</param>
/// <param name="ClassesByAic3">The number Akaike's criterion with weight three would choose.</param>
/// <param name="Certainty">The weight of the number chosen among those tried, exp(−ΔICL/2), from 0 to 1.</param>
/// <param name="Starts">Starts run to the end at the number chosen.</param>
/// <param name="StartsAtBest">How many of them reached the best solution; one only is a warning.</param>
public sealed record ModelChoice(
    ImmutableArray<ModelScore> Scores,
    int Classes,
    int ClassesByBic,
    int ClassesByAic3,
    double Certainty,
    int Starts,
    int StartsAtBest);
