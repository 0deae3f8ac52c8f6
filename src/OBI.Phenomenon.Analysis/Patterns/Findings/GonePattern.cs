using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>A pattern that was released and that the model of this run does not have.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Counts">Signals that were released under it, by period, oldest first; the period judged is the last.</param>
public sealed record GonePattern(string Id, ImmutableArray<PeriodCount> Counts);
