namespace OBI.Phenomenon.Analysis.Trends.Glr;

/// <summary>Whether to do what the method says, or what its reference implementation does.</summary>
public enum GlrMode
{
    /// <summary>The statistic is the largest log-likelihood ratio over all steps at which a rise may have begun and all sizes it may have.</summary>
    Corrected = 0,

    /// <summary>
    /// As R's <c>surveillance</c> 1.20 to 1.26 computes it, to compare with: its search for the size of a rise of negative binomial counts may end
    /// elsewhere than at the maximum, its fit of their mean and α before both stand still, and with a window it does not let a rise of Poisson counts
    /// begin at the present step.
    /// </summary>
    Compat = 1,
}
