using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Obi;
using OBI.Phenomenon.Analysis.Trends.Panels;

namespace OBI.Phenomenon.Analysis.Trends.Weeks;

/// <summary>Judges the weeks of each scope's total as a detector would have done, for charts: nothing is concluded from them.</summary>
/// <remarks>
/// Suppliers, their joining, delay and scatter are those of the monthly series; the reported share of a week lies on the line through the
/// middles of months. With some fifty weeks a year alarms by chance are many: findings are made of months, under control of the false
/// discovery rate.
/// </remarks>
internal sealed class WeeklyJudge(PanelKnowledge knowledge, ParticipationRule rule, WeeklyCounts counts, ObiOptions options)
{
    /// <summary>Two years: every season twice.</summary>
    private const int Shown = 104;

    private readonly ObiDetector _detector = new(options);

    /// <summary>Every scope that has signals dated to the week.</summary>
    internal ImmutableArray<WeeklySeries> Judge() =>
        [.. knowledge.Panel.Series.Where(series => series.Key.Subject == Subject.Total).Select(Judge).OfType<WeeklySeries>()];

    private WeeklySeries? Judge(PanelSeries total)
    {
        var whole = rule.Of(total.Key);
        var participation = whole.Suppliers.Where(supplier => counts.Of(total.Key.Actor, supplier).IsEmpty).Aggregate(whole, (left, supplier) => left.Without(supplier));
        if (participation.Suppliers.IsEmpty)
        {
            return null;
        }

        var weeks = Weekly(total, participation);
        var first = Math.Max(0, counts.Weeks - Shown);
        var judged = _detector.Judge(weeks, first, counts.Weeks - 1);
        return new WeeklySeries(
            total.Key.Actor,
            [.. judged.Select(week => new WeekPoint(counts.MondayOf(week.Step), Signals(total.Key.Actor, participation, week.Step), week.Expected, week.Upper, week.Alarm, weeks.Reported[week.Step]))]);
    }

    private ObservedSeries Weekly(PanelSeries total, Participation participation)
    {
        var monthly = new SeriesObserver(knowledge).Observe(total, participation);
        var months = Enumerable.Range(0, counts.Weeks).Select(counts.MonthOf).ToArray();
        return new ObservedSeries(52, [.. months.Select((month, week) => double.IsNaN(monthly.Counts[month]) ? double.NaN : Signals(total.Key.Actor, participation, week))])
        {
            Exposure = [.. months.Select(month => monthly.Exposure[month])],
            ExposureVariance = [.. months.Select(month => monthly.ExposureVariance[month])],
            Reported = [.. months.Select((_, week) => ReportedIn(week, monthly.Reported))],
            ReportedVariance = [.. months.Select(month => monthly.ReportedVariance[month])],
            Dispersion = monthly.Dispersion,
        };
    }

    private double ReportedIn(int week, ImmutableArray<double> monthly)
    {
        var day = counts.MondayOf(week).AddDays(3);
        var place = counts.MonthOf(week) + ((day.Day - 0.5) / DateTime.DaysInMonth(day.Year, day.Month)) - 0.5;
        var before = Math.Clamp((int)Math.Floor(place), 0, Math.Max(0, monthly.Length - 2));
        var after = Math.Min(before + 1, monthly.Length - 1);
        var share = monthly[before] + ((place - before) * (monthly[after] - monthly[before]));

        // Beyond the middle of the newest month the line may fall steeply; half its share is in at least.
        return Math.Clamp(share, Math.Min(monthly[before], monthly[after]) / 2, 1);
    }

    private long Signals(ActorScope scope, Participation participation, int week)
    {
        var signals = 0L;
        for (var i = 0; i < participation.Suppliers.Length; i++)
        {
            signals += counts.MonthOf(week) >= participation.Starts[i] ? counts.Of(scope, participation.Suppliers[i])[week] : 0;
        }

        return signals;
    }
}
