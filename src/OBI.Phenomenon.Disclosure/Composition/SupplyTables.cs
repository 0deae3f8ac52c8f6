using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Tables;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>The tables of what was supplied: by group of suppliers, and how finely it is dated.</summary>
internal static class SupplyTables
{
    /// <summary>Signals by group of suppliers over the history.</summary>
    internal static Table Suppliers(PictureMaterial material, Gate gate)
    {
        var findings = material.Findings;
        var table = new TableDraft("suppliers", ["signals"], ("group", RelationKind.Partition), ("period", RelationKind.Partition));
        foreach (var period in findings.Periods.TakeLast(findings.Options.HistoryPeriods))
        {
            var all = findings.Counts[ActorScope.All, Subject.Total, period];
            table.Add([Keys.Total, period.ToString()], gate.Signals(all));
            foreach (var group in material.Suppliers.GroupBy(supplier => supplier.Group, StringComparer.Ordinal))
            {
                table.Add([group.Key, period.ToString()], gate.Signals(all.Of(group.Select(supplier => supplier.Id).ToHashSet(StringComparer.Ordinal))));
            }
        }

        return table.Finish();
    }

    /// <summary>What became of the rows of the deliveries over the period, by group of suppliers.</summary>
    internal static Table Intake(PictureMaterial material, Gate gate)
    {
        var table = new TableDraft("intake", ["rows"], ("group", RelationKind.Partition), ("outcome", RelationKind.Partition));
        var totals = FixedTerms.OutcomesOf(BatchBalance.Zero).Select(_ => gate.NoRows).ToArray();
        foreach (var group in material.Suppliers.GroupBy(supplier => supplier.Group, StringComparer.Ordinal))
        {
            foreach (var (place, (outcome, rows)) in FixedTerms.OutcomesOf(Sum(group)).Index())
            {
                var published = gate.Rows(rows);
                totals[place] += published;
                table.Add([group.Key, outcome], published);
            }
        }

        // The total is the sum of what is shown, so that it does not tell the one group that is not.
        foreach (var (place, (outcome, _)) in FixedTerms.OutcomesOf(BatchBalance.Zero).Index())
        {
            table.Add([Keys.Total, outcome], totals[place]);
        }

        return table.Finish();
    }

    /// <summary>Signals by how finely their date is known: those of the period, and those too coarse for it that may lie in it.</summary>
    internal static Table Precision(Analysis.Findings findings, Gate gate)
    {
        var cells = findings.Precisions.ToDictionary(cell => cell.Precision, cell => cell.Count);
        var whole = Count.Sum(cells.Values);
        var table = new TableDraft("precision", ["signals", "share"], ("precision", RelationKind.Partition));
        table.Add([Keys.Total], gate.Signals(whole), gate.Share(whole, whole));
        foreach (var precision in Enum.GetValues<DatePrecision>())
        {
            var count = cells.GetValueOrDefault(precision, Count.Zero);
            table.Add([FixedTerms.KeyOf(precision)], gate.Signals(count), gate.Share(count, whole));
        }

        return table.Finish();
    }

    private static BatchBalance Sum(IEnumerable<SupplierAccount> suppliers) =>
        suppliers.Aggregate(BatchBalance.Zero, (sum, supplier) => sum + supplier.Balance);
}
