using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>Learns from each supplier's own deliveries how late its signals come in.</summary>
internal static class SupplierDelay
{
    internal static ImmutableArray<SupplierReporting> Of(MonthlyPanel panel) => [.. panel.Suppliers.Select(supplier => Of(supplier, panel.Months))];

    private static SupplierReporting Of(PanelSupplier supplier, int months)
    {
        var most = 12;
        var counts = new double[most + 1];
        for (var month = 0; month < months; month++)
        {
            if (supplier.Elapsed[month] >= most)
            {
                for (var d = 0; d < supplier.Delays[month].Count; d++)
                {
                    counts[Math.Min(d, most)] += supplier.Delays[month][d];
                }
            }
        }

        var total = counts.Sum();
        var share = Enumerable.Range(0, months).Select(month => supplier.Elapsed[month] < 0 ? 0 : total == 0 ? 1 : counts.Take(Math.Min(most, supplier.Elapsed[month]) + 1).Sum() / total).ToArray();
        return new SupplierReporting(share, [.. share.Select(w => w > 0 ? (1 - w) / (w * (total + 1)) : 0)]);
    }
}
