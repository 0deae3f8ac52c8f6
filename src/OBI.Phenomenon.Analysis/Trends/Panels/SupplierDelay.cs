using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Trends.Nowcasting;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>Learns how late each supplier's signals come in, from its own deliveries and those of others that deliver as often.</summary>
internal static class SupplierDelay
{
    internal static ImmutableArray<SupplierReporting> Of(MonthlyPanel panel)
    {
        var reporting = new SupplierReporting[panel.Suppliers.Length];
        foreach (var alike in Enumerable.Range(0, reporting.Length).GroupBy(supplier => panel.Suppliers[supplier].Membership.Every))
        {
            var triangles = alike
                .Where(supplier => panel.Suppliers[supplier].Elapsed[0] >= 0)
                .ToDictionary(supplier => supplier, supplier => TriangleOf(panel.Suppliers[supplier], LongestDelay(alike.Key)));
            var pooled = triangles.Count == 0 ? null : DelayDistribution.Pooled([.. triangles.Values], DeliveriesLookedAt(alike.Key));
            foreach (var supplier in alike)
            {
                var shares = triangles.TryGetValue(supplier, out var triangle)
                    ? SharesOf(pooled!.For(triangle, DeliveriesLookedAt(alike.Key)), panel.Suppliers[supplier].Elapsed)
                    : [.. panel.Suppliers[supplier].Elapsed.Select(_ => default(ReportedShare))];
                reporting[supplier] = new SupplierReporting([.. shares.Select(share => share.Share)], [.. shares.Select(share => share.RelativeVariance)]);
            }
        }

        return [.. reporting];
    }

    /// <summary>A year and a half: what comes later still is a matter of other years.</summary>
    private static int LongestDelay(PeriodKind every) => every switch
    {
        PeriodKind.Month => 18,
        PeriodKind.Quarter => 6,
        _ => 2,
    };

    /// <summary>A year of deliveries, so that a new habit is learnt within one; and never fewer than four.</summary>
    private static int DeliveriesLookedAt(PeriodKind every) => every == PeriodKind.Month ? 12 : 4;

    private static ReportingTriangle TriangleOf(PanelSupplier supplier, int longest)
    {
        var newest = supplier.Elapsed[0];
        var signals =
            from month in Enumerable.Range(0, supplier.Delays.Count)
            from delay in Enumerable.Range(0, Math.Min(supplier.Delays[month].Count, longest + 1))
            select (newest - supplier.Elapsed[month], delay, supplier.Delays[month][delay]);
        return new ReportingTriangle(newest + 1, longest, signals);
    }

    private static ReportedShare[] SharesOf(DelayDistribution delays, IReadOnlyList<int> elapsed)
    {
        // Months of one delivery share a number; there are few deliveries and many months.
        var known = new Dictionary<int, ReportedShare>();
        var shares = new ReportedShare[elapsed.Count];
        for (var month = 0; month < shares.Length; month++)
        {
            var since = Math.Min(elapsed[month], delays.LongestDelay);
            if (since >= 0 && !known.TryGetValue(since, out shares[month]))
            {
                known.Add(since, shares[month] = delays.Reported(since));
            }
        }

        return shares;
    }
}
