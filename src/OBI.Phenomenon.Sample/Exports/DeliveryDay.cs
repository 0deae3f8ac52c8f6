using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Chances;
using OBI.Phenomenon.Sample.Suppliers;
using OBI.Phenomenon.Sample.World;

namespace OBI.Phenomenon.Sample.Exports;

/// <summary>When a supplier delivers a period: some days after its end, on a working day, and in two planted cases weeks late.</summary>
internal static class DeliveryDay
{
    internal static DateOnly Of(ulong seed, Supplier supplier, Period period)
    {
        var chance = Chance.For(seed, Purpose.DeliveryDay, supplier.Place, period.Ordinal);
        var after = supplier.Every == PeriodKind.Month ? 3 + chance.Below(6) : 6 + chance.Below(8);
        foreach (var late in WorldPlan.Late)
        {
            if (late.Source == supplier.Key && late.Period == period)
            {
                after = late.DaysAfter;
            }
        }

        var day = period.Last.AddDays(after);
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };
    }
}
