using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>A count in a period.</summary>
public sealed record PeriodCount(Period Period, Count Count);
