namespace OBI.Phenomenon.Analysis.Trends.Series;

/// <summary>The steps a detector is asked to judge.</summary>
internal static class StepRange
{
    /// <summary>Refuses steps that the series does not have.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A step does not exist.</exception>
    internal static void Require(CountSeries series, int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(last, series.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, last);
    }
}
