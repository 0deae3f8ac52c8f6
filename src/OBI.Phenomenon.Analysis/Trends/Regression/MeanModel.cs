namespace OBI.Phenomenon.Analysis.Trends.Regression;

/// <summary>How counts scatter around their usual mean.</summary>
internal enum MeanModel
{
    /// <summary>As Poisson counts.</summary>
    Poisson = 0,

    /// <summary>With variance μ + α μ², both at their maximum likelihood.</summary>
    NegativeBinomial = 1,

    /// <summary>The same, as the reference implementation stops at it.</summary>
    CompatNegativeBinomial = 2,
}
