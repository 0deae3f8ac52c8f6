using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Tables;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>The tables of what was supplied: by group of suppliers, and how finely it is dated.</summary>
internal static class SupplyTables
{
    /// <summary>Signals by group of suppliers over the history.</summary>
    internal static Table Suppliers(Analysis.Findings findings, EditionView view)
    {
        var table = new TableDraft("suppliers", ["signals"], ("group", RelationKind.Partition), ("period", RelationKind.Partition));
        foreach (var period in findings.Periods.TakeLast(findings.Options.HistoryPeriods))
        {
            table.Add([Keys.Total, period.ToString()], view.Gate.Number(view.Cells.Total(ActorScope.All, period)));
            foreach (var group in view.Cells.Groups)
            {
                table.Add([group, period.ToString()], view.Gate.Number(view.Cells.Group(group, period)));
            }
        }

        return table.Finish();
    }

    /// <summary>What became of the rows of the deliveries over the period, by group of suppliers.</summary>
    internal static Table Intake(EditionView view)
    {
        var table = new TableDraft("intake", ["rows"], ("group", RelationKind.Partition), ("outcome", RelationKind.Partition));
        foreach (var group in view.Cells.Groups.Prepend(Keys.Total))
        {
            foreach (var (outcome, _) in FixedTerms.OutcomesOf(BatchBalance.Zero))
            {
                table.Add([group, outcome], view.Gate.Number(view.Cells.Rows(group, outcome)));
            }
        }

        return table.Finish();
    }

    /// <summary>Signals by how finely their date is known: those of the period, and those too coarse for it that may lie in it.</summary>
    internal static Table Precision(EditionView view)
    {
        var whole = view.Cells.AnyPrecision;
        var table = new TableDraft("precision", ["signals", "share"], ("precision", RelationKind.Partition));
        table.Add([Keys.Total], view.Gate.Number(whole), view.Gate.Share(whole, whole));
        foreach (var precision in Enum.GetValues<DatePrecision>())
        {
            var cell = view.Cells.Precision(precision);
            table.Add([FixedTerms.KeyOf(precision)], view.Gate.Number(cell), view.Gate.Share(cell, whole));
        }

        return table.Finish();
    }
}
