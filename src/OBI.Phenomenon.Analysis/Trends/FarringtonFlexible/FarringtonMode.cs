namespace OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;

/// <summary>Whether to do what the method says, or what its reference implementation does.</summary>
public enum FarringtonMode
{
    /// <summary>
    /// Standard errors use the dispersion; the score is (count − mean) / (bound − mean); a history that is too short for all years is used as far as
    /// it goes.
    /// </summary>
    Corrected = 0,

    /// <summary>
    /// As R's <c>surveillance</c> 1.20 to 1.26 computes it, to compare with: after reweighting, standard errors use the mean of squared relative
    /// residuals instead of the dispersion; the score of a negative binomial bound mixes the count with the logarithm of the mean.
    /// </summary>
    Compat = 1,
}
