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
    /// <exception cref="ArgumentOutOfRangeException">A choice is outside its range.</exception>
    public GlrOptions(double threshold = 5, double? alpha = null, double? theta = null, int harmonics = 1, bool trend = false, GlrReturn result = GlrReturn.Value)
    {
        Threshold = threshold is > 0 and <= 1000
            ? threshold
            : throw new ArgumentOutOfRangeException(nameof(threshold), "the threshold is above 0 and at most 1,000");
        Alpha = alpha is null or (>= 0 and <= 1000) ? alpha : throw new ArgumentOutOfRangeException(nameof(alpha), "alpha is a number from 0 to 1,000");
        Theta = theta is null or (> 0 and <= 10) ? theta : throw new ArgumentOutOfRangeException(nameof(theta), "theta is above 0 and at most 10");
        Harmonics = harmonics is >= 0 and <= 5 ? harmonics : throw new ArgumentOutOfRangeException(nameof(harmonics), "the waves are 0 to 5");
        Trend = trend;
        Result = Enum.IsDefined(result) ? result : throw new ArgumentOutOfRangeException(nameof(result), "the result is the value or the cases");
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

    /// <summary>Steps that must come before the first that can be judged: as many as the mean has coefficients.</summary>
    public int HistorySteps => Regression.InControlMean.Coefficients(Harmonics, Trend);
}
