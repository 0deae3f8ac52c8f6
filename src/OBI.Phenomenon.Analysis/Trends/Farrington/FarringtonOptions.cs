namespace OBI.Phenomenon.Analysis.Trends.Farrington;

/// <summary>The choices of the classic Farrington method. Defaults are those of Farrington et al. (1996) in R's <c>surveillance</c>.</summary>
public sealed record FarringtonOptions
{
    /// <summary>Checks the choices.</summary>
    /// <param name="years">Years to look back, at least 1. Default 5 (1996).</param>
    /// <param name="halfWindow">Steps on each side of the same time of year, at least 0. Default 3 weeks (1996).</param>
    /// <param name="reweight">Whether past outbreaks, steps with a standardised residual above 1, count for less. Default yes (1996).</param>
    /// <param name="trend">Whether a trend that is significant at 0.05 is kept. Default yes (1996).</param>
    /// <param name="transform">The power of a count that is taken to be normal. Default two thirds (1996).</param>
    /// <param name="alpha">Chance to be outside the prediction interval, both sides together, above 0 and below 1. Default 0.05; 1996: 0.01.</param>
    /// <param name="casesNeeded">Signals needed lately for an alarm, at least 0. Default 5 (1996).</param>
    /// <param name="casesSteps">In how many steps, that judged included, at least 1. Default 4 weeks (1996).</param>
    /// <exception cref="ArgumentOutOfRangeException">A choice is outside its range.</exception>
    public FarringtonOptions(
        int years = 5,
        int halfWindow = 3,
        bool reweight = true,
        bool trend = true,
        PowerTransform transform = PowerTransform.TwoThirds,
        double alpha = 0.05,
        int casesNeeded = 5,
        int casesSteps = 4)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(halfWindow);
        ArgumentOutOfRangeException.ThrowIfNegative(casesNeeded);
        ArgumentOutOfRangeException.ThrowIfLessThan(casesSteps, 1);
        Years = years;
        HalfWindow = halfWindow;
        Reweight = reweight;
        Trend = trend;
        Transform = Enum.IsDefined(transform) ? transform : throw new ArgumentOutOfRangeException(nameof(transform), "there is no such power");
        Alpha = alpha is > 0 and < 1
            ? alpha
            : throw new ArgumentOutOfRangeException(nameof(alpha), "the chance to be outside the interval lies between 0 and 1, as in 0.05");
        CasesNeeded = casesNeeded;
        CasesSteps = casesSteps;
    }

    /// <summary>Years to look back.</summary>
    public int Years { get; }

    /// <summary>Steps on each side of the same time of year.</summary>
    public int HalfWindow { get; }

    /// <summary>Whether past outbreaks count for less.</summary>
    public bool Reweight { get; }

    /// <summary>Whether a trend may be kept; it never is over fewer than three years.</summary>
    public bool Trend { get; }

    /// <summary>The power of a count that is taken to be normal.</summary>
    public PowerTransform Transform { get; }

    /// <summary>Chance to be outside the prediction interval, both sides together.</summary>
    public double Alpha { get; }

    /// <summary>Signals needed lately for an alarm.</summary>
    public int CasesNeeded { get; }

    /// <summary>In how many steps, that judged included.</summary>
    public int CasesSteps { get; }
}
