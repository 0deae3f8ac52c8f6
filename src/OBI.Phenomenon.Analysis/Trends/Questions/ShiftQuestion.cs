using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Changes;
using OBI.Phenomenon.Analysis.Trends.Findings;

namespace OBI.Phenomenon.Analysis.Trends.Questions;

/// <summary>Did the level shift and stay?</summary>
/// <remarks>
/// Asked of five years of months, the period included, around season, membership and reported share. A shift of more than two years ago is what
/// is usual by now: it is no answer, and its p-value is 1.
/// </remarks>
internal static class ShiftQuestion
{
    private const int MonthsLookedAt = 60;
    private const int MonthsOfNews = 24;

    internal static Answer? Ask(JudgedSeries series)
    {
        var panel = series.Panel;
        var months = Enumerable.Range(0, panel.Months)
            .Where(month => month > panel.JudgedLast - MonthsLookedAt && !double.IsNaN(series.Observed.Counts[month]))
            .ToArray();
        var counts = months.Select(month => series.Observed.Counts[month]).ToArray();
        var exposure = months.Select(month => series.Observed.Exposure[month] * series.Observed.Reported[month] * series.Baseline.SeasonAt(month)).ToArray();
        if (ShiftDetector.Detect(counts, exposure, series.Baseline.Dispersion) is not { } found)
        {
            return null;
        }

        var change = found.Change;

        // Half a signal stands for none: a shift from nothing has no finite factor.
        var factor = change.Before > 0 ? change.Factor : change.After * exposure.Take(change.Begins).Sum() / 0.5;
        var isNews = months[change.Begins] > panel.JudgedLast - MonthsOfNews;
        return new Answer(TrendKind.Shift, series.Level, series.Count, factor > 1, 1, AttainablePValues.From(found.SmallestPValue))
        {
            Given = isNews ? found.PValue : 1,
            Shift = new DatedShift(panel.MonthAt(months[change.Begins]), panel.MonthAt(months[change.Earliest]), panel.MonthAt(months[change.Latest]), SixDigits.Round(factor)),
        };
    }
}
