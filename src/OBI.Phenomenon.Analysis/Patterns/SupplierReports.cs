using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.LifeCycles;
using OBI.Phenomenon.Analysis.Trends.Panels;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Patterns;

/// <summary>What every supplier reported, month by month, and which of it can be compared for a state.</summary>
/// <remarks>Membership, markers, delay and scatter are those by which trends are judged.</remarks>
internal sealed class SupplierReports
{
    private readonly PanelKnowledge _knowledge;
    private readonly ParticipationRule _rule;
    private readonly long[,] _acts;

    internal SupplierReports(AnalysisInput input, PanelKnowledge knowledge)
    {
        _knowledge = knowledge;
        _rule = new ParticipationRule(Panel, _knowledge.Reporting, input.Markers, input.Catalogue);
        _acts = new long[Panel.Suppliers.Length, Panel.Months];
        Sources = [.. Panel.Suppliers.Select(supplier => supplier.Source)];
        foreach (var tally in input.Tallies)
        {
            if (Sources.IndexOf(tally.Source) is var supplier and >= 0 && Panel.NumberOf(tally.Start.Anchor) is var month and >= 0 && month < Panel.Months && tally.Start.Precision <= Period.Finest(input.Period.Kind))
            {
                _acts[supplier, month] += tally.Signals;
            }
        }
    }

    /// <summary>The suppliers.</summary>
    internal List<string> Sources { get; }

    private MonthlyPanel Panel => _knowledge.Panel;

    /// <summary>What of a state's signals can be compared: suppliers × months.</summary>
    internal bool[,] ComparedFor(ActorScope actor)
    {
        var participation = _rule.Of(new SeriesKey(actor, Subject.Total));
        var compared = new bool[Sources.Count, Panel.Months];
        foreach (var (supplier, start) in participation.Suppliers.Zip(participation.Starts))
        {
            for (var month = Math.Max(0, start); month < Panel.Months; month++)
            {
                compared[supplier, month] = !participation.SetAside.Contains(month);
            }
        }

        return compared;
    }

    /// <summary>Whether a day's signals of a supplier are among what can be compared.</summary>
    internal bool Includes(bool[,] compared, int supplier, DateOnly day) =>
        supplier >= 0 && Panel.NumberOf(day) is var month && month >= 0 && month < Panel.Months && compared[supplier, month];

    /// <summary>The suppliers' reporting by period, as far as it can be compared.</summary>
    internal IReadOnlyList<ReportingHistory> Histories(bool[,] compared, IReadOnlyList<Period> periods) =>
    [
        .. Sources.Select((_, supplier) => new ReportingHistory(
            [.. periods.Select(period => Months(compared, supplier, period).Sum(month => _knowledge.Reporting[supplier].Share[month]) / MonthsIn(period))],
            [.. periods.Select(period => Months(compared, supplier, period).Sum(month => _acts[supplier, month]))],
            _knowledge.Dispersions[supplier])),
    ];

    private IEnumerable<int> Months(bool[,] compared, int supplier, Period period)
    {
        var first = Panel.NumberOf(period.First);
        return Enumerable.Range(first, MonthsIn(period)).Where(month => month >= 0 && month < Panel.Months && compared[supplier, month]);
    }

    private int MonthsIn(Period period) => Panel.NumberOf(period.Last) - Panel.NumberOf(period.First) + 1;
}
