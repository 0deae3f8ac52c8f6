using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Changes;
using OBI.Phenomenon.Analysis.Trends.Findings;

namespace OBI.Phenomenon.Analysis.Trends.Questions;

/// <summary>Did the level shift and stay?</summary>
/// <remarks>
/// Asked of five years of months, the period included, around season, membership and reported share. A shift of more than two years ago is what
/// is usual by now: it is no answer, and its p-value is 1. So is one that would not stand out if its month had been given beforehand, let
/// alone as the best of all months; one that may have begun when a supplier joined, whose share is an estimate; and one that did not stay:
/// the newer half of the months since must have kept half of it, or a campaign of three months would count as a shift for a year.
/// </remarks>
internal static class ShiftQuestion
{
    private const int MonthsOfNews = 24;
    private const int ShortestSide = 3;

    /// <summary>With more signals the exact distribution takes long and differs little from its limit; so does it beyond a chance of one in a million.</summary>
    private const double MostExact = 400;
    private const double Obvious = 36;

    /// <summary>95 % point of chi-square with one degree of freedom.</summary>
    private const double NotWorthTesting = 3.841458820694124;

    internal static Answer? Ask(JudgedSeries series)
    {
        var rates = MonthlyRates.Of(series);
        if (rates.Months.Length < 2 * ShortestSide || !rates.Counts.AsSpan().ContainsAnyExcept(0))
        {
            return null;
        }

        var sums = new RateSums(rates.Counts, rates.Exposure);
        var best = Enumerable.Range(ShortestSide, sums.Length - (2 * ShortestSide) + 1).MaxBy(step => sums.Gain(0, step, sums.Length));
        var change = DatedChange.At(sums, 0, best, sums.Length, ShortestSide, series.Baseline.Dispersion);
        var isNews = rates.Months[best] > series.Panel.JudgedLast - MonthsOfNews;

        // Half a signal stands for none: a shift from nothing has no finite factor.
        var factor = change.Before > 0 ? change.Factor : change.After * sums.Exposure(0, best) / 0.5;
        var panel = series.Panel;
        var mayBeJoining = series.Participation.Starts.Any(start => start > series.Participation.First && start >= rates.Months[change.Earliest] && start <= rates.Months[change.Latest]);
        return new Answer(TrendKind.Shift, series.Level, series.Count, factor > 1, 1, AttainablePValues.Continuous)
        {
            Given = isNews && !mayBeJoining && HasStayed(sums, best) ? Test(rates, series.Baseline.Dispersion) : 1,
            Shift = new DatedShift(panel.MonthAt(rates.Months[best]), panel.MonthAt(rates.Months[change.Earliest]), panel.MonthAt(rates.Months[change.Latest]), SixDigits.Round(factor)),
        };
    }

    private static bool HasStayed(RateSums sums, int change)
    {
        // Half a signal on either side, so that nothing is not infinitely less than something.
        double Ratio(int from) => Math.Log((sums.Count(from, sums.Length) + 0.5) / sums.Exposure(from, sums.Length) / ((sums.Count(0, change) + 0.5) / sums.Exposure(0, change)));
        var (whole, newer) = (Ratio(change), Ratio((change + sums.Length) / 2));
        return Math.Sign(newer) == Math.Sign(whole) && Math.Abs(newer) >= Math.Abs(whole) / 2;
    }

    /// <summary>The p-value of a shift that is more than a factor that everything else has from its month on.</summary>
    internal static double Against(JudgedSeries series, Answer answer, double factor) =>
        Test(MonthlyRates.Of(series).Times(factor, series.Panel.NumberOf(answer.Shift!.Begins.First)), series.Baseline.Dispersion);

    private static double Test(MonthlyRates rates, double dispersion)
    {
        var sums = new RateSums(rates.Counts, rates.Exposure);
        var gain = Enumerable.Range(ShortestSide, sums.Length - (2 * ShortestSide) + 1).Max(step => sums.Gain(0, step, sums.Length));
        var square = gain / dispersion;
        return square < NotWorthTesting ? 1
            : square < Obvious && sums.Count(0, sums.Length) <= MostExact ? new LargestGain(sums, ShortestSide, dispersion).AtLeast(gain)
            : OfMany(square, sums);
    }

    /// <summary>The chance that the best of all months stands out as much, for many signals (Miller and Siegmund 1982).</summary>
    private static double OfMany(double square, RateSums sums)
    {
        var (deviation, whole) = (Math.Sqrt(square), sums.Exposure(0, sums.Length));
        var (first, last) = (sums.Exposure(0, ShortestSide) / whole, sums.Exposure(0, sums.Length - ShortestSide) / whole);
        var density = Math.Exp(-square / 2) / Math.Sqrt(2 * Math.PI);
        return Math.Min(1, density * ((4 / deviation) + ((deviation - (1 / deviation)) * Math.Log(last * (1 - first) / (first * (1 - last))))));
    }
}
