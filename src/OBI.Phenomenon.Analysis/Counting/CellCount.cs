using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>A count and what it is of.</summary>
/// <param name="Actor">Whose signals.</param>
/// <param name="Subject">Which of them.</param>
/// <param name="Period">In which period.</param>
/// <param name="Count">How many.</param>
public sealed record CellCount(ActorScope Actor, Subject Subject, Period Period, Count Count);
