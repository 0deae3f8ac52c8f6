using MathNet.Numerics;

namespace OBI.Phenomenon.Analysis.Trends.Slopes;

/// <summary>Whether values rise or fall, by the signs of the differences between all pairs alone (Mann 1945; Kendall 1975).</summary>
/// <param name="S">Pairs that rise less pairs that fall.</param>
/// <param name="Variance">Variance of S when there is no trend, ties allowed for.</param>
/// <param name="Z">S, brought one nearer to zero, over its standard deviation; 0 when all values are equal.</param>
/// <param name="PValue">Two-sided p-value for independent values.</param>
/// <param name="TauB">Kendall's τ-b: S over the pairs there are, ties left out; 0 when all values are equal.</param>
/// <param name="AutocorrelationFactor">By how much autocorrelation widens the variance (Hamed and Rao 1998).</param>
/// <param name="RobustPValue">Two-sided p-value with that factor.</param>
public readonly record struct MannKendall(
    double S,
    double Variance,
    double Z,
    double PValue,
    double TauB,
    double AutocorrelationFactor,
    double RobustPValue)
{
    /// <summary>Tests values at even steps.</summary>
    /// <param name="values">At least three.</param>
    /// <exception cref="ArgumentException">There are fewer than three, or one is not a number.</exception>
    public static MannKendall Of(IReadOnlyList<double> values)
    {
        Check(values);
        var s = 0.0;
        for (var later = 1; later < values.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                s += Math.Sign(values[later] - values[earlier]);
            }
        }

        var variance = VarianceOf(values);
        var factor = FactorOf(values);
        var pairs = Pairs(values.Count);
        var untied = pairs - values.GroupBy(value => value).Sum(tie => Pairs(tie.Count()));
        var z = ZOf(s, variance);
        return new MannKendall(s, variance, z, TwoSided(z), untied > 0 ? s / Math.Sqrt(untied * pairs) : 0, factor, TwoSided(ZOf(s, variance * factor)));
    }

    internal static void Check(IReadOnlyList<double> values)
    {
        if (values.Count < 3 || values.Any(value => !double.IsFinite(value)))
        {
            throw new ArgumentException("a trend needs at least three values, all of them numbers", nameof(values));
        }
    }

    internal static double VarianceOf(IReadOnlyList<double> values) =>
        (Spread(values.Count) - values.GroupBy(value => value).Sum(tie => Spread(tie.Count()))) / 18;

    private static double Spread(double count) => count * (count - 1) * ((2 * count) + 5);

    private static double Pairs(double count) => count * (count - 1) / 2;

    private static double ZOf(double s, double variance) => variance > 0 ? (s - Math.Sign(s)) / Math.Sqrt(variance) : 0;

    private static double TwoSided(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Constants.Sqrt2);

    /// <summary>From the significant autocorrelations of the ranks around Theil and Sen's line; 1 when the sum would leave no variance.</summary>
    private static double FactorOf(IReadOnlyList<double> values)
    {
        double n = values.Count;
        var slope = TheilSen.Of(values).Slope;
        var ranks = Ranks([.. values.Select((value, step) => value - (slope * (step + 1)))]);
        var squares = ranks.Sum(rank => rank * rank);
        var sum = 0.0;
        for (var lag = 1; lag <= values.Count - 3 && squares > 0; lag++)
        {
            var product = 0.0;
            for (var step = 0; step + lag < values.Count; step++)
            {
                product += ranks[step] * ranks[step + lag];
            }

            if (Math.Abs(product / squares) > 1.96 / Math.Sqrt(n))
            {
                sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * product / squares;
            }
        }

        var factor = 1 + (2 / (n * (n - 1) * (n - 2)) * sum);
        return factor > 0 ? factor : 1;
    }

    /// <summary>Ranks less their mean; equal values share theirs.</summary>
    private static double[] Ranks(double[] values)
    {
        var rising = values.Order().ToArray();
        return [.. values.Select(value => ((Array.IndexOf(rising, value) + Array.LastIndexOf(rising, value)) / 2.0) - ((values.Length - 1) / 2.0))];
    }
}
