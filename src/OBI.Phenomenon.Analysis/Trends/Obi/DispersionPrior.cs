namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>What comparable series say of the scatter of counts, before this series is looked at.</summary>
public readonly record struct DispersionPrior
{
    /// <summary>Checks both numbers.</summary>
    /// <param name="value">Variance over mean, at least 1.</param>
    /// <param name="degreesOfFreedom">How much it weighs: as much as this many observations of the series itself; at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public DispersionPrior(double value, double degreesOfFreedom)
    {
        Value = value >= 1 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), "a dispersion is at least 1");
        DegreesOfFreedom = degreesOfFreedom >= 0 && double.IsFinite(degreesOfFreedom)
            ? degreesOfFreedom
            : throw new ArgumentOutOfRangeException(nameof(degreesOfFreedom), "degrees of freedom are at least 0");
    }

    /// <summary>Variance over mean.</summary>
    public double Value { get; }

    /// <summary>The weight, in observations.</summary>
    public double DegreesOfFreedom { get; }
}
