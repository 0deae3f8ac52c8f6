namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>How much of each month's signals a supplier has usually delivered by now.</summary>
/// <param name="Share">For each month the share, from 0 to 1.</param>
/// <param name="Variance">For each month the variance of that share over its square.</param>
internal sealed record SupplierReporting(double[] Share, double[] Variance)
{
    /// <summary>A month of which less than this is in says nothing yet: hardly anything was delivered since.</summary>
    internal const double FewestIn = 0.05;

    /// <summary>Whether the last month judged has come in, at least in part.</summary>
    internal bool HasDelivered => Share[^1] >= FewestIn;
}
