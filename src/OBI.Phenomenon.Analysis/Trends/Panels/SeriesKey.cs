using OBI.Phenomenon.Analysis.Counting;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>What a series is of.</summary>
/// <param name="Actor">Whose signals.</param>
/// <param name="Subject">Which of them.</param>
public readonly record struct SeriesKey(ActorScope Actor, Subject Subject);
