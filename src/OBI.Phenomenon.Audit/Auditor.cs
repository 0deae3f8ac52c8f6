using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Clues;
using OBI.Phenomenon.Audit.Reading;
using OBI.Phenomenon.Audit.Relations;
using OBI.Phenomenon.Audit.Solving;
using OBI.Phenomenon.Audit.Texts;
using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Audit;

/// <summary>Attacks released editions as a reader could who has them all, knows the rules and can calculate.</summary>
/// <remarks>
/// It shares no code with what protects or makes editions: it reads the files again, writes its own equations and solves them with another solver. What it takes for
/// true is in <c>Relations</c> (what must hold) and in <c>Clues</c> (what is given away).
/// </remarks>
public static class Auditor
{
    /// <summary>Attacks the editions together.</summary>
    /// <param name="folders">The folder of each edition: what a run leaves for readers.</param>
    /// <param name="options">Who attacks.</param>
    /// <exception cref="AuditException">A folder holds no released picture or a changed one, the editions do not belong together, their numbers contradict each other, or the supplier or its file is not understood.</exception>
    /// <exception cref="NodeException">The machine lacks the solver or what reads PDFs.</exception>
    public static AuditReport Attack(IReadOnlyList<string> folders, AuditOptions options)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(options);
        using var host = NodeHost.Start(NodeHome.Find(), "readpdf", "ranges");
        return Attack(EditionReader.Read(folders, host), options, host);
    }

    internal static AuditReport Attack(IReadOnlyList<ReleasedEdition> editions, AuditOptions options, NodeHost host)
    {
        RequireSupplier(editions, options);
        var system = new AttackSystem();
        var rows = editions.SelectMany(edition => TableCells.Enter(edition, system)).ToArray();
        if (options.OwnCounts is { } own)
        {
            OwnCounts.Enter(own, editions, system);
        }

        var hidden = new List<HiddenCell>(rows.Where(row => !row.IsShown || options.Supplier is not null).Select(row => row.Cell));
        foreach (var edition in editions)
        {
            foreach (var table in edition.Tables.Where(table => table.Id == Revisions.Table))
            {
                Revisions.Enter(edition, table, system);
            }

            foreach (var table in edition.Tables.Where(table => table.Id != Revisions.Table))
            {
                Partitions.Enter(edition, table, system);
                hidden.AddRange(Overlaps.Enter(edition, table, system));
                Crossings.Enter(edition, table, system);
                Dates.Enter(edition, table, system);
                Shares.Enter(edition, table, system);
            }

            Comparisons.Enter(edition, system);
            hidden.AddRange(PatternParts.Enter(edition, system));
        }

        HiddenCell[] cells = [.. rows.Select(row => row.Cell).Where(cell => cell.Table != Revisions.Table)];
        var differences = editions.Zip(editions.Skip(1)).SelectMany(pair => Vintages.Enter(pair.First, pair.Second, cells, system)).ToArray();
        var derived = Derivation.Derive(system, hidden.Select(cell => cell.Number).ToHashSet(), host, [.. editions.Select(edition => edition.Folder)]);
        var judgement = new Judgement(options, editions);
        return new AuditReport(
            [.. editions.Select(edition => edition.Name)],
            rows.Count(row => row.IsShown),
            rows.Count(row => !row.IsShown),
            [
                .. hidden.Select(cell => judgement.Of(cell, derived[cell.Number], system.OwnOf(cell.Number))).OfType<CellInterval>(),
                .. differences.Select(pair => judgement.OfDifference(pair.Cell, Others(pair.Later, system) - Others(pair.Earlier, system))).OfType<CellInterval>(),
            ],
            [.. editions.SelectMany(TextNumbers.Undeclared)]);
    }

    private static long Others(Cell cell, AttackSystem system) => system.BoundOf(cell).Lower - system.OwnOf(system.NumberOf(cell));

    private static void RequireSupplier(IReadOnlyList<ReleasedEdition> editions, AuditOptions options)
    {
        if (options.Supplier is { } supplier && editions.FirstOrDefault(edition => !edition.Suppliers.Contains(supplier, StringComparer.Ordinal)) is { } edition)
        {
            throw new AuditException(edition.Folder, $"the supplier that attacks is one of the picture's: {string.Join(", ", edition.Suppliers)}", "name one of these");
        }
    }
}
