using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>In which periods each pattern is alive.</summary>
/// <remarks>
/// A pattern is present in a period when it has at least <see cref="FewestSignals"/> signals there and the period's signals cannot well be explained
/// without it. It is dead only while it is absent for long enough and demonstrably: at five signals a period three are no death.
/// </remarks>
internal static class Presence
{
    internal const long FewestSignals = 4;

    /// <summary>The 99.9 % quantile of χ² with one degree of freedom.</summary>
    private const double LeastNeed = 10.83;

    /// <summary>An absence of one period between two presences is a gap in reporting.</summary>
    private const int LongestGap = 1;

    /// <summary>Periods beside an absence that tell how many signals there would have been.</summary>
    private const int Beside = 3;

    /// <summary>Chance of an absence so complete by accident below which it is one.</summary>
    private const double Level = 0.002;

    /// <summary>Finds where patterns are alive.</summary>
    /// <param name="signals">The signals.</param>
    /// <returns>Patterns × periods.</returns>
    internal static bool[,] Of(ModelledSignals signals)
    {
        var counts = signals.Counts;
        var alive = new bool[signals.Model.Patterns, signals.Periods];
        for (var period = 0; period < signals.Periods; period++)
        {
            var mix = new PeriodMix(signals, period);
            for (var pattern = 0; pattern < signals.Model.Patterns; pattern++)
            {
                alive[pattern, period] = counts[pattern, period] >= FewestSignals && mix.Need(pattern) >= LeastNeed;
            }
        }

        var all = Enumerable.Range(0, signals.Periods).Select(period => signals.Signals.Of(period).Sum(entry => entry.Signals)).ToArray();
        for (var pattern = 0; pattern < signals.Model.Patterns; pattern++)
        {
            Bridge(alive, counts, all, pattern);
        }

        return alive;
    }

    private static void Bridge(bool[,] alive, long[,] counts, long[] all, int pattern)
    {
        var periods = all.Length;
        var present = Enumerable.Range(0, periods).Where(period => alive[pattern, period]).ToList();
        if (present.Count == 0)
        {
            return;
        }

        var from = 0;
        foreach (var until in present.Append(periods))
        {
            var isGap = from > 0 && until < periods && until - from <= LongestGap;
            if (until > from && (isGap || !IsDemonstrable(counts, all, pattern, from, until)))
            {
                for (var period = from; period < until; period++)
                {
                    alive[pattern, period] = true;
                }
            }

            from = until + 1;
        }
    }

    /// <summary>Whether an absence, from one period to before another, is too complete for chance, given the periods beside it: by their number, and by all that was reported in them.</summary>
    private static bool IsDemonstrable(long[,] counts, long[] all, int pattern, int from, int until)
    {
        var periods = all.Length;
        long Sum(int first, int last) => Enumerable.Range(first, Math.Max(0, last - first)).Sum(period => counts[pattern, period]);
        bool Against(int first, int last)
        {
            var (beside, absent) = (Sum(first, last), Sum(from, until));
            var byTime = (double)(until - from) / (until - from + last - first);
            var (here, there) = ((double)all[from..until].Sum(), (double)all[first..Math.Max(first, last)].Sum());
            return last > first && BinomialTail.AtMost(absent, absent + beside, Math.Min(byTime, here / (here + there))) < Level;
        }

        return Against(Math.Max(0, from - Beside), from) || Against(until, Math.Min(periods, until + Beside));
    }
}
