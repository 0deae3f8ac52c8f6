namespace OBI.Phenomenon.Analysis.Trends.Glr;

/// <summary>The choices of the GLR chart.</summary>
public sealed record GlrOptions
{
    /// <summary>Checks the choices.</summary>
    /// <param name="threshold">The statistic that raises the alarm, above 0 and at most 1,000. Default 5, as in R's surveillance.</param>
    /// <param name="alpha">
    /// The α of the variance μ + α μ², from 0 to 1,000; 0 is Poisson. Default: estimated with the mean, because signals come in bundles more often than not.
    /// </param>
    /// <param name="theta">The log of the ratio to look out for, above 0 and at most 10. Default: any ratio, the most likely one at each step.</param>
    /// <param name="harmonics">Yearly waves in the in-control mean, 0 to 5. Default 1, as in R's surveillance.</param>
    /// <param name="trend">Whether the in-control mean has a trend. Default: no; a trend extrapolated for a year is a strong claim.</param>
    /// <param name="result">What is asked for. Default: the statistic.</param>
    /// <param name="window">How many observed steps ago the rise may have begun, 1 to 10,000; not with <paramref name="theta"/>. Default: any number.</param>
    /// <param name="mode">Corrected, or as the reference implementation. Default: corrected.</param>
    /// <exception cref="ArgumentOutOfRangeException">A choice is outside its range.</exception>
    /// <exception cref="ArgumentException">
    /// There is a window for a chart with a theta, which has none; or cases are asked for of the search of the reference, whose statistic may fall when
    /// the count rises, so that there are no fewest (that is, in compat mode, without theta and with an alpha that is not 0).
    /// </exception>
    public GlrOptions(
        double threshold = 5,
        double? alpha = null,
        double? theta = null,
        int harmonics = 1,
        bool trend = false,
        GlrReturn result = GlrReturn.Value,
        int? window = null,
        GlrMode mode = GlrMode.Corrected)
    {
        Threshold = threshold is > 0 and <= 1000
            ? threshold
            : throw new ArgumentOutOfRangeException(nameof(threshold), "the threshold is above 0 and at most 1,000");
        Alpha = alpha is null or (>= 0 and <= 1000) ? alpha : throw new ArgumentOutOfRangeException(nameof(alpha), "alpha is a number from 0 to 1,000");
        Theta = theta is null or (> 0 and <= 10) ? theta : throw new ArgumentOutOfRangeException(nameof(theta), "theta is above 0 and at most 10");
        Harmonics = harmonics is >= 0 and <= 5 ? harmonics : throw new ArgumentOutOfRangeException(nameof(harmonics), "the waves are 0 to 5");
        Trend = trend;
        Result = Enum.IsDefined(result) ? result : throw new ArgumentOutOfRangeException(nameof(result), "the result is the value or the cases");
        Window = window is null or (>= 1 and <= 10_000) ? window : throw new ArgumentOutOfRangeException(nameof(window), "the window is 1 to 10,000 steps");
        Mode = Enum.IsDefined(mode) ? mode : throw new ArgumentOutOfRangeException(nameof(mode), "the mode is corrected or compat");
        if (window is not null && theta is not null)
        {
            throw new ArgumentException("a chart with a theta has no window", nameof(window));
        }

        if (result == GlrReturn.Cases && mode == GlrMode.Compat && theta is null && alpha is not 0)
        {
            throw new ArgumentException("compat mode has no cases without theta, unless alpha is 0", nameof(result));
        }
    }

    /// <summary>The statistic that raises the alarm.</summary>
    public double Threshold { get; }

    /// <summary>The α of the variance μ + α μ²; null: estimated.</summary>
    public double? Alpha { get; }

    /// <summary>The log of the ratio to look out for; null: any.</summary>
    public double? Theta { get; }

    /// <summary>Yearly waves in the in-control mean.</summary>
    public int Harmonics { get; }

    /// <summary>Whether the in-control mean has a trend.</summary>
    public bool Trend { get; }

    /// <summary>What is asked for.</summary>
    public GlrReturn Result { get; }

    /// <summary>How many observed steps ago the rise may have begun; null: any.</summary>
    public int? Window { get; }

    /// <summary>Whether to do what the method says, or what its reference implementation does.</summary>
    public GlrMode Mode { get; }

    /// <summary>Steps that must come before the first that can be judged: as many as the mean has coefficients.</summary>
    public int HistorySteps => Regression.InControlMean.Coefficients(Harmonics, Trend);
}
