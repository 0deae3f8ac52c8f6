namespace OBI.Phenomenon.Analysis.Trends.Nowcasting;

/// <summary>How long signals take to be reported, with how little may be known of it.</summary>
/// <remarks>
/// Looking back from delay d, the chance g(d) that a signal reported within d deliveries came in the last of them can be estimated although
/// later reports are still missing (Kalbfleisch and Lawless 1991). Delays with a Dirichlet prior have independent beta-distributed g(d), so
/// a reporter's own signals add to a prior of a given weight in closed form, and the reported share Π over x &gt; d of (1 − g(x)) has its mean
/// and variance as products. Signals delivered in batches tell less than as many delivered singly: they are divided by their dispersion.
/// </remarks>
public sealed class DelayDistribution
{
    private readonly double[] _last;
    private readonly double[] _before;

    private DelayDistribution(double[] last, double[] before, double dispersion)
    {
        _last = last;
        _before = before;
        Dispersion = dispersion;
    }

    /// <summary>The longest delay, in deliveries, after which all is reported.</summary>
    public int LongestDelay => _last.Length - 1;

    /// <summary>Variance of the numbers delivered over what independent signals would have; at least 1.</summary>
    public double Dispersion { get; }

    /// <summary>The delays of all reporters together.</summary>
    /// <param name="reporters">A triangle for each, with the same longest delay.</param>
    /// <param name="deliveries">How many of the last deliveries to look at, so that an old habit is forgotten; all when null.</param>
    /// <exception cref="ArgumentException">There is no triangle, or they differ in longest delay.</exception>
    public static DelayDistribution Pooled(IReadOnlyList<ReportingTriangle> reporters, int? deliveries)
    {
        if (reporters.Count == 0 || reporters.Any(reporter => reporter.LongestDelay != reporters[0].LongestDelay))
        {
            throw new ArgumentException("reporters are pooled over the same delays", nameof(reporters));
        }

        // One signal, spread evenly: enough to have a distribution where nothing was ever reported, and soon outweighed.
        var delays = reporters[0].LongestDelay + 1;
        var even = new DelayDistribution([.. Enumerable.Repeat(1.0 / delays, delays)], [.. Enumerable.Range(0, delays).Select(delay => (double)delay / delays)], 1);
        return even.With(reporters, deliveries, DispersionOf(reporters, deliveries));
    }

    /// <summary>The delays of one reporter: its own signals, and as much of these delays as a number of signals weighs.</summary>
    /// <param name="reporter">Its triangle.</param>
    /// <param name="deliveries">How many of the last deliveries to look at; all when null.</param>
    /// <param name="priorSignals">
    /// The weight of these delays, above 0. Default 20: a reporter's own twenty signals place its usual delay to a tenth, and weigh as much from then on.
    /// </param>
    /// <exception cref="ArgumentException">The longest delay differs, or the weight is not above 0.</exception>
    public DelayDistribution For(ReportingTriangle reporter, int? deliveries, double priorSignals = 20)
    {
        if (reporter.LongestDelay != LongestDelay || !(priorSignals > 0))
        {
            throw new ArgumentException("a reporter has the same delays, and a prior has a weight above 0", nameof(reporter));
        }

        var (last, before) = (new double[_last.Length], new double[_last.Length]);
        var within = 1.0;
        for (var delay = LongestDelay; delay >= 0; delay--)
        {
            var share = _last[delay] / (_last[delay] + _before[delay]);
            last[delay] = priorSignals * within * share;
            before[delay] = priorSignals * within * (1 - share);
            within *= 1 - share;
        }

        return new DelayDistribution(last, before, Dispersion).With([reporter], deliveries, Dispersion);
    }

    /// <summary>The share that is reported once delivery <paramref name="delay"/> after the step is in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The delay is below 0.</exception>
    public ReportedShare Reported(int delay)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        var (mean, squares) = (1.0, 1.0);
        for (var later = LongestDelay; later > delay; later--)
        {
            var (b, sum) = (_before[later], _last[later] + _before[later]);
            mean *= b / sum;
            squares *= (b + 1) / (sum + 1) * sum / b;
        }

        return new ReportedShare(mean, squares - 1);
    }

    private DelayDistribution With(IReadOnlyList<ReportingTriangle> reporters, int? deliveries, double dispersion)
    {
        var (last, before) = ((double[])_last.Clone(), (double[])_before.Clone());
        foreach (var reporter in reporters)
        {
            for (var delay = 0; delay <= LongestDelay; delay++)
            {
                foreach (var step in reporter.StepsDelivered(delay, deliveries))
                {
                    last[delay] += reporter.At(step, delay) / dispersion;
                    before[delay] += (delay == 0 ? 0 : reporter.UpTo(step, delay - 1)) / dispersion;
                }
            }
        }

        return new DelayDistribution(last, before, dispersion);
    }

    /// <summary>Pearson's statistic of each reporter's cells around its own delays, over its degrees of freedom, all reporters together.</summary>
    private static double DispersionOf(IReadOnlyList<ReportingTriangle> reporters, int? deliveries)
    {
        var (squares, freedom) = (0.0, 0);
        foreach (var reporter in reporters)
        {
            for (var delay = 1; delay <= reporter.LongestDelay; delay++)
            {
                var cells = reporter.StepsDelivered(delay, deliveries)
                    .Select(step => (Last: reporter.At(step, delay), All: reporter.UpTo(step, delay)))
                    .Where(cell => cell.All > 0)
                    .ToArray();
                var share = cells.Sum(cell => cell.Last) / Math.Max(1, cells.Sum(cell => cell.All));
                if (share is > 0 and < 1)
                {
                    squares += cells.Sum(cell => Math.Pow(cell.Last - (cell.All * share), 2) / (cell.All * share * (1 - share)));
                    freedom += cells.Length - 1;
                }
            }
        }

        return freedom > 0 ? Math.Max(1, squares / freedom) : 1;
    }
}
