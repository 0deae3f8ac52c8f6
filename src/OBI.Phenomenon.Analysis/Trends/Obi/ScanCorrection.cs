namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>The smallest p-value of overlapping windows made a p-value again.</summary>
internal static class ScanCorrection
{
    /// <summary>How many independent windows the overlapping ones are worth.</summary>
    private const double Windows = 1.8;

    internal static double Combined(double smallest) => 1 - Math.Pow(1 - smallest, Windows);
}
