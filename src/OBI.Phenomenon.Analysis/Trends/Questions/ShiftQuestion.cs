using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Changes;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Shares;

namespace OBI.Phenomenon.Analysis.Trends.Questions;

/// <summary>Did the level shift and stay?</summary>
/// <remarks>
/// Asked of five years of months, the period included, around season, membership and reported share. A shift of more than two years ago is what
/// is usual by now: it is no answer, its p-value is 1, and chance is not given those months to bring one either. No answer as well is one that may have begun when a supplier joined, whose share is an estimate;
/// and one that did not stay: the newer half of the months since must have kept half of it, or a campaign of three months would count as a
/// shift for a year.
/// </remarks>
internal static class ShiftQuestion
{
    private const int MonthsOfNews = 24;

    internal static Answer? Ask(JudgedSeries series)
    {
        var rates = MonthlyRates.Of(series);
        if (rates.Counts.Sum() < Answer.FewestForMore || ShiftDetector.Find(rates.Counts, rates.Exposure, series.Baseline.Dispersion) is not { } change)
        {
            return null;
        }

        var sums = new RateSums(rates.Counts, rates.Exposure);
        var isNews = rates.Months[change.Begins] > series.Panel.JudgedLast - MonthsOfNews;

        // Half a signal stands for none: a shift from nothing has no finite factor.
        var factor = change.Before > 0 ? change.Factor : change.After * sums.Exposure(0, change.Begins) / 0.5;
        var panel = series.Panel;
        var mayBeJoining = series.Participation.Starts.Any(start => start > series.Participation.First && start >= rates.Months[change.Earliest] && start <= rates.Months[change.Latest]);
        return new Answer(TrendKind.Shift, series.Level, series.Count, factor > 1, 1, AttainablePValues.Continuous)
        {
            Given = isNews && !mayBeJoining && HasStayed(sums, change.Begins) ? Test(series, rates, series.Baseline.Dispersion) : 1,
            Shift = new DatedShift(panel.MonthAt(rates.Months[change.Begins]), panel.MonthAt(rates.Months[change.Earliest]), panel.MonthAt(rates.Months[change.Latest]), SixDigits.Round(factor)),
        };
    }

    private static bool HasStayed(RateSums sums, int change)
    {
        // Half a signal on either side, so that nothing is not infinitely less than something.
        double Ratio(int from) => Math.Log((sums.Count(from, sums.Length) + 0.5) / sums.Exposure(from, sums.Length) / ((sums.Count(0, change) + 0.5) / sums.Exposure(0, change)));
        var (whole, newer) = (Ratio(change), Ratio((change + sums.Length) / 2));
        return Math.Sign(newer) == Math.Sign(whole) && Math.Abs(newer) >= Math.Abs(whole) / 2;
    }

    /// <summary>The p-value of a shift that is more than the course of everything else.</summary>
    internal static double Against(JudgedSeries series, GeneralCourse course)
    {
        var rates = MonthlyRates.Of(series);
        return Test(series, course.Along(rates), series.Baseline.Dispersion + course.ScatterOf(rates));
    }

    private static double Test(JudgedSeries series, MonthlyRates rates, double dispersion)
    {
        var firstNews = rates.Months.AsSpan().BinarySearch(series.Panel.JudgedLast - MonthsOfNews + 1);
        return ShiftDetector.Test(rates.Counts, rates.Exposure, dispersion, firstNews >= 0 ? firstNews : ~firstNews);
    }
}
