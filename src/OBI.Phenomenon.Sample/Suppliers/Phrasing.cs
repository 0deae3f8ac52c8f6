using System.Collections.Immutable;
using System.Globalization;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.Chances;
using OBI.Phenomenon.Sample.Reports;

namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>Puts a report in its supplier's words, with the flaw that is planted in it.</summary>
internal static class Phrasing
{
    private static readonly ScopeSaidBy[] Elsewhere = [new("modus", "SCP-DIAS", "SCP-DIAS"), new("actor", "SCP-NONST", "ACT-NONSTATE")];

    internal static void Phrase(Supplier supplier, Report report, Span<Cell> cells)
    {
        var chance = Chance.For(report.Incident.Key, Purpose.Wording, supplier.Place);
        for (var i = 0; i < cells.Length; i++)
        {
            var column = supplier.Columns[i];
            cells[i] = new Cell(column.Shape, Values(supplier, report, column, ref chance));
        }
    }

    private static ImmutableArray<string> Values(Supplier supplier, Report report, Column column, ref Chance chance) => (column.Role, report.Flaw) switch
    {
        (null, _) => [column.Words.Say(string.Empty, ref chance)],
        ("start", Flaw.BadDate) => [supplier.BadDates[chance.Below(supplier.BadDates.Length)]],
        ("start", _) => [supplier.Date(report.Start)],
        ("received", _) => [supplier.Date(new ImpreciseDate(report.Received, DatePrecision.Day))],
        ("target", Flaw.MissingValue) => [],
        ("modus", Flaw.UnmappedTerm) => [supplier.UnmappedTerms[chance.Below(supplier.UnmappedTerms.Length)]],
        ("reports", Flaw.BadNumber) => ["0"],
        ("reports", _) => [report.Count.ToString(CultureInfo.InvariantCulture)],
        _ => Say(supplier, report, column, ref chance),
    };

    private static ImmutableArray<string> Say(Supplier supplier, Report report, Column column, ref Chance chance)
    {
        foreach (var scope in Elsewhere)
        {
            if (column.Role == scope.Role && report.Incident.Pattern.Scope == scope.Scope && column.Words != Words.Codes && column.Words.Know(scope.Code))
            {
                return [column.Words.Say(scope.Code, ref chance)];
            }
        }

        var values = report.Values(column.Role!);
        if (column.Words.Joined(values) is { } together)
        {
            values = [together];
        }

        if (column.Shape == CellShape.Single && values.Length > 1)
        {
            values = [values[0]];
        }

        var said = ImmutableArray.CreateBuilder<string>(values.Length + 1);
        foreach (var value in values)
        {
            said.Add(column.Words.Say(value, ref chance));
        }

        if (column.Role == "modus" && report.WithCircumstance)
        {
            said.Add(supplier.Circumstance);
        }

        return said.DrainToImmutable();
    }

    /// <summary>Suppliers without a column for scope say it in another column.</summary>
    private readonly record struct ScopeSaidBy(string Role, string Scope, string Code);
}
