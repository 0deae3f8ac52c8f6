using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Tables;

namespace OBI.Phenomenon.Disclosure.Composition.Trends;

/// <summary>The totals by week, of the internal edition: weeks are too small to pass the gate, and differences between them smaller.</summary>
internal static class WeekTable
{
    internal static IEnumerable<Table> Of(Analysis.Findings findings, Gate gate)
    {
        if (gate.Edition == Edition.Released)
        {
            return [];
        }

        var table = new TableDraft("weeks", ["signals", "usual", "upper", "alarm", "reported"], ("actor", RelationKind.Overlap), ("week", RelationKind.Partition));
        foreach (var series in findings.Weeks)
        {
            foreach (var week in series.Weeks)
            {
                table.Add(
                    [series.Actor.Code, Text.Of(week.First)],
                    gate.Inside(week.Signals), gate.Inside(week.Usual), gate.Inside(week.Upper), gate.Inside(week.Alarm ? 1 : 0), gate.Inside(week.ReportedShare));
            }
        }

        return [table.Finish()];
    }
}
