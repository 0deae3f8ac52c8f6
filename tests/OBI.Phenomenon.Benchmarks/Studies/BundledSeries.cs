using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>Weeks of signals that come in bundles, a few rows for each act of reporting, and late.</summary>
internal static class BundledSeries
{
    /// <summary>Ten years.</summary>
    internal const int Weeks = 520;

    /// <summary>Mean number of rows of an act, geometrically distributed.</summary>
    private const double Rows = 3;

    /// <summary>Mean delay of an act in weeks, exponentially distributed.</summary>
    private const double Delay = 3;

    /// <summary>Variance over mean that such bundles have: that of a Poisson number of geometric bundles.</summary>
    private const double Dispersion = (2 * Rows) - 1;

    /// <summary>Draws weeks in which nothing changes.</summary>
    /// <param name="chance">Where chance comes from.</param>
    /// <param name="signals">Signals a week.</param>
    /// <param name="late">Whether the newest weeks are only partly reported.</param>
    /// <param name="pooled">Whether the scatter of bundles is known from comparable series, as if from fifty weeks of them.</param>
    internal static ObservedSeries Draw(Random chance, double signals, bool late, bool pooled)
    {
        double[] shares = [.. Enumerable.Range(0, Weeks).Select(week => late ? 1 - Math.Exp((week - Weeks - 0.5) / Delay) : 1)];
        return new ObservedSeries(52, [.. shares.Select(share => Week(chance, signals * share / Rows))])
        {
            Reported = late ? [.. shares] : [],
            Dispersion = pooled ? new DispersionPrior(Dispersion, 50) : null,
        };
    }

    private static double Week(Random chance, double acts)
    {
        var sum = 0.0;
        for (var act = Poisson.Sample(chance, acts); act > 0; act--)
        {
            sum += Geometric.Sample(chance, 1 / Rows);
        }

        return sum;
    }
}
