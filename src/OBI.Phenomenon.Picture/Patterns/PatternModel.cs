using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>How the patterns of a state were found, and what fits none; in the internal edition only.</summary>
/// <param name="Scores">Every number of classes tried, in order; empty when there were too few signals.</param>
/// <param name="Classes">The number chosen; withheld when there were too few signals.</param>
/// <param name="ClassesByIcl">The number the integrated completed likelihood would choose.</param>
/// <param name="ClassesByAic3">The number Akaike's criterion with weight three would choose.</param>
/// <param name="Certainty">The weight of the number chosen among those tried, from 0 to 1.</param>
/// <param name="Starts">Starts run to the end at the number chosen.</param>
/// <param name="StartsAtBest">How many of them reached the best solution.</param>
/// <param name="Noise">Signals that fit no pattern, over the whole history.</param>
/// <param name="NoiseNow">Those of the period judged.</param>
/// <param name="NotClustered">Signals of which no field was observed, over the whole history.</param>
/// <param name="NotClusteredNow">Those of the period judged.</param>
/// <param name="NoiseReasons">The fields in which the noise fits least, the commonest first.</param>
/// <param name="Gone">Patterns of earlier releases that the model does not have, in order of id.</param>
/// <param name="Moved">Signals of released periods that the model would put elsewhere, in order of period, source and target; they count where they were released.</param>
public sealed record PatternModel(
    IReadOnlyList<ModelScore> Scores,
    Published Classes,
    Published ClassesByIcl,
    Published ClassesByAic3,
    Published Certainty,
    Published Starts,
    Published StartsAtBest,
    Published Noise,
    Published NoiseNow,
    Published NotClustered,
    Published NotClusteredNow,
    IReadOnlyList<NoiseReason> NoiseReasons,
    IReadOnlyList<GonePattern> Gone,
    IReadOnlyList<MovedSignals> Moved)
{
    internal IEnumerable<Published> Numbers =>
    [
        .. Scores.SelectMany(score => score.Numbers), Classes, ClassesByIcl, ClassesByAic3, Certainty, Starts, StartsAtBest,
        Noise, NoiseNow, NotClustered, NotClusteredNow, .. NoiseReasons.Select(reason => reason.Signals),
        .. Gone.Select(pattern => pattern.Signals), .. Moved.Select(moved => moved.Signals),
    ];
}
