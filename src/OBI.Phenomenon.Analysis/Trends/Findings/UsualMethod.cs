namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>How a usual number was made.</summary>
public enum UsualMethod
{
    /// <summary>Log-linear regression on level, trend and season.</summary>
    Regression = 0,

    /// <summary>A rate, shrunk towards that of comparable series (Gamma–Poisson).</summary>
    Rate = 1,
}
