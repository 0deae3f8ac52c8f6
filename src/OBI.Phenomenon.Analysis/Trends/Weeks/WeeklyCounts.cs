using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Panels;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Trends.Weeks;

/// <summary>Signals of each scope, by supplier and week; what is dated no better than a month does not enter.</summary>
/// <remarks>A week belongs to the month of its Thursday. Weeks are numbered from the first that belongs to the panel.</remarks>
internal sealed class WeeklyCounts
{
    private readonly MonthlyPanel _panel;
    private readonly DateOnly _first;
    private readonly Dictionary<(ActorScope Scope, int Supplier), long[]> _counts = [];

    internal WeeklyCounts(MonthlyPanel panel, IEnumerable<Tally> tallies)
    {
        _panel = panel;
        _first = FirstOfMonth(panel.First);
        Weeks = (FirstOfMonth(panel.MonthAt(panel.Months)).DayNumber - _first.DayNumber) / 7;
        var suppliers = Enumerable.Range(0, panel.Suppliers.Length).ToDictionary(supplier => panel.Suppliers[supplier].Source, StringComparer.Ordinal);
        foreach (var tally in tallies)
        {
            if (tally.Start.Precision <= DatePrecision.Week && suppliers.TryGetValue(tally.Source, out var supplier) && Find(tally.Start.Start) is var week and >= 0)
            {
                foreach (var scope in tally.Actors.Actors.Select(ActorScope.Of).Prepend(ActorScope.All))
                {
                    if (!_counts.TryGetValue((scope, supplier), out var counts))
                    {
                        counts = new long[Weeks];
                        _counts.Add((scope, supplier), counts);
                    }

                    counts[week] += tally.Signals;
                }
            }
        }
    }

    /// <summary>How many weeks; the last one is the last that belongs to the period judged.</summary>
    internal int Weeks { get; }

    /// <summary>The Monday of a week.</summary>
    internal DateOnly MondayOf(int week) => _first.AddDays(7 * week);

    /// <summary>The number of the month a week belongs to.</summary>
    internal int MonthOf(int week) => _panel.NumberOf(MondayOf(week).AddDays(3));

    /// <summary>A supplier's signals in each week; empty when it has none.</summary>
    internal ReadOnlySpan<long> Of(ActorScope scope, int supplier) => _counts.GetValueOrDefault((scope, supplier));

    private int Find(DateOnly day)
    {
        var week = Math.DivRem(day.DayNumber - _first.DayNumber, 7).Quotient;
        return day >= _first && week < Weeks ? week : -1;
    }

    /// <summary>The Monday of the week of the month's first Thursday.</summary>
    private static DateOnly FirstOfMonth(Period month) => new ImpreciseDate(month.First.AddDays(3), DatePrecision.Week).Start;
}
