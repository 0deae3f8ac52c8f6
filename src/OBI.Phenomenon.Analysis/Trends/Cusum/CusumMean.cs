namespace OBI.Phenomenon.Analysis.Trends.Cusum;

/// <summary>Where the in-control mean of a CUSUM comes from; either way from the steps before the first one judged.</summary>
public enum CusumMean
{
    /// <summary>Their average.</summary>
    Average = 0,

    /// <summary>A regression with one yearly wave.</summary>
    Seasonal = 1,
}
