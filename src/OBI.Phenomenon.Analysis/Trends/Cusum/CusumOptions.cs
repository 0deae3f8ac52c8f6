namespace OBI.Phenomenon.Analysis.Trends.Cusum;

/// <summary>The choices of the CUSUM chart.</summary>
public sealed record CusumOptions
{
    /// <summary>Checks the choices.</summary>
    /// <param name="k">Reference value, at least 0: how far above the mean, in standard deviations, a count must be to add up. Default 1.04, as in R's surveillance.</param>
    /// <param name="h">Decision boundary, above 0. Default 2.26: with k = 1.04 one false alarm in about 550 steps of independent standard normal numbers; counts give many more.</param>
    /// <param name="transformation">How counts are made comparable. Default: standardised.</param>
    /// <param name="mean">Where the in-control mean comes from. Default: the average of the steps before.</param>
    /// <param name="alpha">
    /// For <see cref="CusumTransformation.PearsonNegativeBinomial"/> alone: the α of the variance m + α m², from 0 to 1,000. Default: estimated from the
    /// steps before, by maximum likelihood.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A choice is outside its range, or α is given for another transformation.</exception>
    public CusumOptions(
        double k = 1.04,
        double h = 2.26,
        CusumTransformation transformation = CusumTransformation.Standard,
        CusumMean mean = CusumMean.Average,
        double? alpha = null)
    {
        K = k is >= 0 and <= 100 ? k : throw new ArgumentOutOfRangeException(nameof(k), "the reference value is a number from 0 to 100");
        H = h is > 0 and <= 1000 ? h : throw new ArgumentOutOfRangeException(nameof(h), "the decision boundary is above 0 and at most 1,000");
        Transformation = Enum.IsDefined(transformation)
            ? transformation
            : throw new ArgumentOutOfRangeException(nameof(transformation), "the transformation is one of the four");
        Mean = Enum.IsDefined(mean) ? mean : throw new ArgumentOutOfRangeException(nameof(mean), "the mean is an average or seasonal");
        Alpha = alpha is null or (>= 0 and <= 1000) ? alpha : throw new ArgumentOutOfRangeException(nameof(alpha), "alpha is a number from 0 to 1,000");
        if (alpha is not null && transformation != CusumTransformation.PearsonNegativeBinomial)
        {
            throw new ArgumentOutOfRangeException(nameof(alpha), "alpha belongs to the negative binomial transformation");
        }
    }

    /// <summary>Reference value.</summary>
    public double K { get; }

    /// <summary>Decision boundary.</summary>
    public double H { get; }

    /// <summary>How counts are made comparable.</summary>
    public CusumTransformation Transformation { get; }

    /// <summary>Where the in-control mean comes from.</summary>
    public CusumMean Mean { get; }

    /// <summary>The α of the variance m + α m²; null: estimated.</summary>
    public double? Alpha { get; }

    /// <summary>Steps that must come before the first that can be judged: as many as the mean has coefficients.</summary>
    public int HistorySteps => Mean == CusumMean.Average ? 1 : 3;
}
