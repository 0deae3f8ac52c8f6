namespace OBI.Phenomenon.Analysis.Trends.Farrington;

/// <summary>The power of a count that is taken to be normally distributed.</summary>
public enum PowerTransform
{
    /// <summary>Two thirds, which removes the skewness of Poisson counts (Farrington et al. 1996).</summary>
    TwoThirds = 0,

    /// <summary>One half, which stabilises their variance.</summary>
    SquareRoot = 1,

    /// <summary>The count itself.</summary>
    None = 2,
}
