namespace OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;

/// <summary>How the upper bound follows from the fit.</summary>
public enum BoundMethod
{
    /// <summary>A power of the count is taken to be normal, its variance by the delta method (Farrington et al. 1996).</summary>
    Delta = 0,

    /// <summary>Quantile of the negative binomial with the predicted mean, which is taken to be known (Noufaily et al. 2013).</summary>
    NegativeBinomial = 1,

    /// <summary>Quantile of the negative binomial with the upper confidence bound of the predicted mean ("muan", Salmon et al. 2016).</summary>
    UpperMean = 2,
}
