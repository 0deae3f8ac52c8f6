namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>What is known of the scatter of a series after it was looked at: a scaled inverse chi-square distribution of variance over mean.</summary>
/// <remarks>A series with few signals hardly shows its scatter, and one value for it would be taken as known.</remarks>
internal readonly record struct DispersionPosterior
{
    /// <summary>How many values stand for the distribution.</summary>
    internal const int Nodes = 3;

    /// <summary>With fewer the distribution has no mean that counts could be held against.</summary>
    private const double FewestDegrees = 3;

    private readonly double _scale;
    private readonly double _degrees;

    /// <param name="scale">Variance over mean, as it was seen; above 0.</param>
    /// <param name="degreesOfFreedom">The number of observations of a normal sample that would tell as much.</param>
    internal DispersionPosterior(double scale, double degreesOfFreedom)
    {
        _scale = scale;
        _degrees = Math.Max(FewestDegrees, degreesOfFreedom);
    }

    /// <summary>The mean, at least 1 (Gelman et al. 2013, section 3.2).</summary>
    internal double Mean => Math.Max(1, _scale * _degrees / (_degrees - 2));

    /// <summary>The weight of a value: the weights add up to 1.</summary>
    /// <remarks>Those of the Gauss–Hermite rule of three points.</remarks>
    internal static double Weight(int node) => node == 1 ? 2.0 / 3 : 1.0 / 6;

    /// <summary>One of the values that stand for the distribution, rising, at least 1.</summary>
    /// <remarks>The cube root of a chi-square over its degrees of freedom is nearly normal (Wilson and Hilferty 1931).</remarks>
    internal double Value(int node)
    {
        var variance = 2 / (9 * _degrees);
        var root = 1 - variance - ((node - 1) * Math.Sqrt(3 * variance));
        return Math.Max(1, _scale / (root * root * root));
    }
}
