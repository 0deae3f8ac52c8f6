using MathNet.Numerics.Distributions;

namespace OBI.Phenomenon.Analysis.Trends.Slopes;

/// <summary>The median of the slopes between all pairs of steps, which a few odd counts do not move (Theil 1950; Sen 1968).</summary>
/// <param name="Slope">Change per step.</param>
/// <param name="Low">Lower limit of its 95 % interval.</param>
/// <param name="High">Upper limit.</param>
/// <param name="Intercept">Level at step 0 when the first step is 1: median of the values less the slope times the median of the steps.</param>
public readonly record struct TheilSen(double Slope, double Low, double High, double Intercept)
{
    /// <summary>Estimates the slope; its limits are those ranks of the slopes that Mann and Kendall's variance allows (Gilbert 1987, section 16.5).</summary>
    /// <param name="values">Values at even steps, at least three.</param>
    /// <exception cref="ArgumentException">There are fewer than three, or one is not a number.</exception>
    public static TheilSen Of(IReadOnlyList<double> values)
    {
        MannKendall.Check(values);
        var slopes = new List<double>();
        for (var later = 1; later < values.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                slopes.Add((values[later] - values[earlier]) / (later - earlier));
            }
        }

        slopes.Sort();
        var width = Normal.InvCDF(0, 1, 0.975) * Math.Sqrt(MannKendall.VarianceOf(values));
        var slope = AtRank(slopes, (slopes.Count + 1) / 2.0);
        var median = AtRank([.. values.Order()], (values.Count + 1) / 2.0);
        return new TheilSen(
            slope,
            AtRank(slopes, (slopes.Count - width) / 2),
            AtRank(slopes, ((slopes.Count + width) / 2) + 1),
            median - (slope * (values.Count + 1) / 2));
    }

    /// <summary>The value at a rank from 1, interpolated between its neighbours.</summary>
    private static double AtRank(List<double> rising, double rank)
    {
        var within = Math.Clamp(rank, 1, rising.Count);
        var below = (int)Math.Floor(within);
        return below == rising.Count ? rising[^1] : rising[below - 1] + ((within - below) * (rising[below] - rising[below - 1]));
    }
}
