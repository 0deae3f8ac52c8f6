using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Findings;

namespace OBI.Phenomenon.Analysis.Trends.Questions;

/// <summary>Is the period higher or lower than usual?</summary>
internal static class LevelQuestion
{
    internal static Answer? Ask(JudgedSeries series) => double.IsNaN(series.Count)
        ? null
        : new Answer(
            TrendKind.Level,
            series.Level,
            series.Count,
            series.Level.MidAtLeast(series.Count) <= series.Level.MidAtMost(series.Count),
            1,
            Answer.Listed(series.Level, AttainablePValues.TwoSided));
}
