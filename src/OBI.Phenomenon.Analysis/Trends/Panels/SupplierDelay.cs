using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Trends.Nowcasting;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>Learns how late each supplier's signals come in, from its own deliveries and those of others that deliver as often.</summary>
/// <remarks>
/// A delivery every quarter brings nearly all of the quarter's first month and much less of its last, so each month of a delivery has delays of
/// its own.
/// </remarks>
internal static class SupplierDelay
{
    internal static ImmutableArray<SupplierReporting> Of(MonthlyPanel panel)
    {
        var shares = panel.Suppliers.Select(_ => new ReportedShare[panel.Months]).ToArray();
        foreach (var alike in Enumerable.Range(0, shares.Length).GroupBy(supplier => panel.Suppliers[supplier].Membership.Every))
        {
            foreach (var months in Enumerable.Range(0, panel.Months).GroupBy(month => PlaceInDelivery(panel.MonthAt(month), alike.Key)))
            {
                Learn(panel, [.. alike.Where(supplier => panel.Suppliers[supplier].Elapsed[0] >= 0)], alike.Key, [.. months], shares);
            }
        }

        return [.. shares.Select(supplier => new SupplierReporting([.. supplier.Select(share => share.Share)], [.. supplier.Select(share => share.RelativeVariance)]))];
    }

    private static void Learn(MonthlyPanel panel, ImmutableArray<int> alike, PeriodKind every, ImmutableArray<int> months, ReportedShare[][] shares)
    {
        if (alike.IsEmpty)
        {
            return;
        }

        var triangles = alike.Select(supplier => TriangleOf(panel.Suppliers[supplier], months, LongestDelay(every))).ToArray();
        var pooled = DelayDistribution.Pooled(triangles, DeliveriesLookedAt(every));
        for (var i = 0; i < alike.Length; i++)
        {
            Fill(pooled.For(triangles[i], DeliveriesLookedAt(every)), panel.Suppliers[alike[i]].Elapsed, months, shares[alike[i]]);
        }
    }

    private static int PlaceInDelivery(Period month, PeriodKind every) => month.Ordinal - Period.Of(Period.Of(month.First, every).First, PeriodKind.Month).Ordinal;

    /// <summary>A year and a half: what comes later still is a matter of other years.</summary>
    private static int LongestDelay(PeriodKind every) => every switch
    {
        PeriodKind.Month => 18,
        PeriodKind.Quarter => 6,
        _ => 2,
    };

    /// <summary>A year of deliveries, so that a new habit is learnt within one; and never fewer than four.</summary>
    private static int DeliveriesLookedAt(PeriodKind every) => every == PeriodKind.Month ? 12 : 4;

    private static ReportingTriangle TriangleOf(PanelSupplier supplier, ImmutableArray<int> months, int longest)
    {
        var newest = supplier.Elapsed[0];
        var signals =
            from month in months
            from delay in Enumerable.Range(0, Math.Min(supplier.Delays[month].Count, longest + 1))
            select (newest - supplier.Elapsed[month], delay, supplier.Delays[month][delay]);
        return new ReportingTriangle(newest + 1, longest, signals);
    }

    private static void Fill(DelayDistribution delays, IReadOnlyList<int> elapsed, ImmutableArray<int> months, ReportedShare[] shares)
    {
        // Most months are long complete and share a number.
        var known = new Dictionary<int, ReportedShare>();
        foreach (var month in months)
        {
            var since = Math.Min(elapsed[month], delays.LongestDelay);
            if (since >= 0 && !known.TryGetValue(since, out shares[month]))
            {
                known.Add(since, shares[month] = delays.Reported(since));
            }
        }
    }
}
