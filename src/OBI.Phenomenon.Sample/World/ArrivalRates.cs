using System.Collections.Frozen;
using OBI.Phenomenon.Sample.Reports;
using OBI.Phenomenon.Sample.Suppliers;

namespace OBI.Phenomenon.Sample.World;

/// <summary>How many reports of a pattern reach a supplier on an ordinary day, so that all rows together come near what was asked for.</summary>
internal sealed class ArrivalRates
{
    private readonly FrozenDictionary<(string Source, string Pattern), double> _perDay;

    internal ArrivalRates(int rows)
    {
        var shares = WorldPlan.Patterns.SelectMany(pattern => pattern.Doors.Options.Select(door =>
            (Key: (door.Value, pattern.Key), Pattern: pattern, Supplier: SupplierList.All.First(supplier => supplier.Key == door.Value), Share: pattern.Weight * pattern.Doors.Share(door.Value)))).ToArray();
        var whole = shares.Sum(share => share.Share * EffectiveDays(share.Pattern, share.Supplier));
        var scale = rows / whole / (1 + FateDraw.RowsThatFollow);
        _perDay = shares.ToFrozenDictionary(share => share.Key, share => share.Share * scale);
    }

    internal double PerDay(Supplier supplier, Pattern pattern) => _perDay[(supplier.Key, pattern.Key)];

    /// <summary>Signals one supplier or all may expect in a quarter of 365/4 days at this level.</summary>
    internal double PerQuarter(Pattern pattern, double level, string? source = null) =>
        pattern.Doors.Options
            .Where(door => source is null || door.Value == source)
            .Sum(door => _perDay[(door.Value, pattern.Key)]) * level * 365 / 4;

    private static double EffectiveDays(Pattern pattern, Supplier supplier)
    {
        var days = 0.0;
        for (var day = supplier.From; day <= WorldPlan.Last; day = day.AddDays(1))
        {
            days += pattern.Level(day) * WorldPlan.Campaign.Level(day);
        }

        return days;
    }
}
