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
            Answer.IsHigh(series.Level, series.Count),
            1,
            Answer.Listed(TrendKind.Level, series.Level));
}
