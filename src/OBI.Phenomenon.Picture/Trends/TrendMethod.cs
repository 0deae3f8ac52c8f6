namespace OBI.Phenomenon.Picture.Trends;

/// <summary>How a usual number was made.</summary>
public enum TrendMethod
{
    /// <summary>Regression on level, trend and season.</summary>
    Regression = 0,

    /// <summary>A rate, drawn towards that of comparable series.</summary>
    Rate = 1,
}
