using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Test.Trends.Obi;

/// <summary>Series with a known truth.</summary>
internal static class Draws
{
    /// <summary>Independent counts whose variance is dispersion × mean.</summary>
    internal static double Count(Random chance, double mean, double dispersion = 1) => MathNet.Numerics.Distributions.Poisson.Sample(
        chance,
        dispersion > 1 ? MathNet.Numerics.Distributions.Gamma.Sample(chance, mean / (dispersion - 1), 1 / (dispersion - 1)) : mean);

    /// <summary>Steps of one and the same mean.</summary>
    internal static ObservedSeries Constant(int seed, int frequency, int steps, double mean, double dispersion = 1)
    {
        var chance = new Random(seed);
        return new ObservedSeries(frequency, [.. Enumerable.Range(0, steps).Select(_ => Count(chance, mean, dispersion))]);
    }

    /// <summary>The same series with one count replaced.</summary>
    internal static ObservedSeries With(this ObservedSeries series, int step, double count) =>
        new(series.Frequency, series.Counts.SetItem(step, count))
        {
            Exposure = series.Exposure,
            ExposureVariance = series.ExposureVariance,
            Reported = series.Reported,
            ReportedVariance = series.ReportedVariance,
            Dispersion = series.Dispersion,
            Rate = series.Rate,
        };
}
