namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>What comparable series say of the rate, before this series is looked at: a gamma distribution.</summary>
public readonly record struct RatePrior
{
    /// <summary>Says next to nothing: half a signal, the prior of Jeffreys for a Poisson rate.</summary>
    public static readonly RatePrior Weak = new(0.5, 0);

    /// <summary>Checks both numbers.</summary>
    /// <param name="shape">How much it weighs, in independent signals; above 0.</param>
    /// <param name="exposure">The exposure in which that many come, in the unit of the series; at least 0, 0 when nothing is known of it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public RatePrior(double shape, double exposure)
    {
        Shape = shape > 0 && double.IsFinite(shape) ? shape : throw new ArgumentOutOfRangeException(nameof(shape), "a shape is above 0");
        Exposure = exposure >= 0 && double.IsFinite(exposure) ? exposure : throw new ArgumentOutOfRangeException(nameof(exposure), "an exposure is at least 0");
    }

    /// <summary>The weight, in independent signals; the mean rate is this over <see cref="Exposure"/>.</summary>
    public double Shape { get; }

    /// <summary>The exposure it stands for: the gamma distribution's rate parameter.</summary>
    public double Exposure { get; }
}
