using MathNet.Numerics.Distributions;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>One of the 42 scenarios of Noufaily et al. (2013), drawn here with seeds of our own.</summary>
/// <param name="Number">The number of the shared series: four for each row of parameters, then those with two waves.</param>
/// <param name="Level">Log-mean.</param>
/// <param name="Trend">Growth of the log-mean a week.</param>
/// <param name="Waves">How many harmonics.</param>
/// <param name="Cosine">Of each harmonic.</param>
/// <param name="Sine">Of each harmonic.</param>
/// <param name="Dispersion">Variance over mean.</param>
internal sealed record NoufailyScenario(int Number, double Level, double Trend, int Waves, double Cosine, double Sine, double Dispersion)
{
    /// <summary>Outbreaks this close to the end of the history could be cut off by it.</summary>
    private const int LongestOutbreak = 5;

    private static readonly double[] PastSizes = [2, 3, 5, 10];

    private static readonly (double Level, double Trend, double Cosine, double Sine, double Dispersion)[] Parameters =
    [
        (0.1, 0.0025, 0.6, 0.6, 1.5), (-2, 0.005, 0.1, 0.3, 2), (1.5, 0.003, 0.2, -0.4, 1), (0.5, 0.002, 0.5, 0.5, 5),
        (2.5, 0.001, 1, 0.1, 3), (3.75, 0.001, 0.1, -0.1, 1.1), (5, 0.0001, 0.05, 0.01, 1.2),
    ];

    /// <summary>All, in order of number.</summary>
    internal static IReadOnlyList<NoufailyScenario> All { get; } =
    [
        .. (from row in Enumerable.Range(0, Parameters.Length)
            from trend in Enumerable.Range(0, 2)
            from waves in Enumerable.Range(0, 3)
            let number = waves < 2 ? (4 * row) + (2 * trend) + waves + 1 : 29 + (2 * row) + trend
            let chosen = Parameters[row]
            orderby number
            select new NoufailyScenario(number, chosen.Level, trend * chosen.Trend, waves, chosen.Cosine, chosen.Sine, chosen.Dispersion)),
    ];

    /// <summary>The mean of a week, from 0.</summary>
    internal double Mean(int week) => Math.Exp(Level + (Trend * (week + 1)) + Enumerable.Range(1, Waves).Sum(wave =>
        (Cosine * Math.Cos(2 * Math.PI * wave * (week + 1) / 52)) + (Sine * Math.Sin(2 * Math.PI * wave * (week + 1) / 52))));

    /// <summary>Draws a series and its outbreaks.</summary>
    internal NoufailySeries Draw(int replicate)
    {
        var chance = new Random((1009 * Number) + (100003 * replicate));
        double[] baseline = [.. Enumerable.Range(0, NoufailySeries.Weeks).Select(week => Count(chance, Mean(week)))];
        var past = new double[NoufailySeries.Weeks];
        for (var outbreak = 0; outbreak < PastSizes.Length; outbreak++)
        {
            AddOutbreak(chance, past, chance.Next(312, NoufailySeries.FirstCurrent - LongestOutbreak), PastSizes[chance.Next(PastSizes.Length)]);
        }

        return new NoufailySeries(Number, replicate, baseline, past, [.. Enumerable.Range(1, NoufailySeries.LargestOutbreak).Select(size => Current(chance, size))]);
    }

    private double[] Current(Random chance, int size)
    {
        var cases = new double[NoufailySeries.Weeks];
        AddOutbreak(chance, cases, chance.Next(NoufailySeries.FirstCurrent, NoufailySeries.Weeks - LongestOutbreak + 1), size);
        return cases[NoufailySeries.FirstCurrent..];
    }

    private double Count(Random chance, double mean) =>
        Poisson.Sample(chance, Dispersion > 1 ? Gamma.Sample(chance, mean / (Dispersion - 1), 1 / (Dispersion - 1)) : mean);

    /// <summary>Adds an outbreak of so many standard deviations, its cases falling off lognormally from its start.</summary>
    private void AddOutbreak(Random chance, double[] cases, int start, double size)
    {
        int total;
        do
        {
            total = Poisson.Sample(chance, size * Math.Sqrt(Dispersion * Mean(start)));
        }
        while (total < 2);

        for (var index = 0; index < total; index++)
        {
            var week = start + (int)LogNormal.Sample(chance, 0, 0.5);
            if (week < cases.Length)
            {
                cases[week]++;
            }
        }
    }
}
