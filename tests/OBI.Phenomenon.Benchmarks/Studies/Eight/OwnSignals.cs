using System.Globalization;
using System.Text;
using System.Text.Json;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Benchmarks.Studies.Eight;

/// <summary>What a supplier contributed to every number of released quarters, as it knows it itself: read from the counts by supplier that lie inside.</summary>
/// <remarks>A period that stands as it was released holds what was known then, so its numbers are counted at that edition.</remarks>
internal sealed class OwnSignals(PipelineContract pipeline, string store)
{
    private readonly List<Edition> _editions = [];

    /// <summary>Takes a released quarter in, after those before it.</summary>
    internal void Add(Period period, string folder)
    {
        using var picture = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "picture.json")));
        using var findings = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "intern", "findings.json")));
        var sequence = picture.RootElement.GetProperty("header").GetProperty("asOfSequence").GetInt64();
        var rows = picture.RootElement.GetProperty("tables").EnumerateArray().SelectMany(RowsOf).ToArray();
        var counts = new SupplierCounts(findings.RootElement, RowsBySupplier(period, sequence), pipeline, period, StatesIn(rows));
        var changed = rows
            .Where(row => row.Shown is { } shown && counts.Of(row) is var now && now.Values.Sum() != shown)
            .Select(row => row.Period(period))
            .ToHashSet(StringComparer.Ordinal);
        var before = _editions.LastOrDefault();
        var facets = picture.RootElement.GetProperty("vocabulary").EnumerateArray()
            .Where(term => rows.Any(row => row.IsByConcept && row.Table == term.GetProperty("facet").GetString()))
            .Select(term => (Code: term.GetProperty("code").GetString()!, Facet: term.GetProperty("facet").GetString()!))
            .Where(term => term.Code != "-")
            .ToDictionary(term => term.Code, term => term.Facet, StringComparer.Ordinal);
        _editions.Add(new Edition(period.ToString(), rows, facets, StatesIn(rows), at => changed.Contains(at) && before is not null ? before.CountsOf(at) : counts));
    }

    /// <summary>A file of them, as <c>obi audit --own</c> takes it.</summary>
    internal string FileOf(string supplier)
    {
        var file = new StringBuilder("edition,table,key,signals\n");
        foreach (var edition in _editions)
        {
            var listed = edition.Rows.Select(row => (row.Table, Key: ToCsv(row.Key), Own: edition.CountsOf(row.Period(Period.Parse(edition.Name))).Of(row).GetValueOrDefault(supplier))).ToArray();
            foreach (var (table, key, own) in listed.Concat(Unlisted(edition, supplier).ExceptBy(listed.Select(row => (row.Table, row.Key)), row => (row.Table, row.Key))))
            {
                file.Append(CultureInfo.InvariantCulture, $"{edition.Name},{table},{key},{own}\n");
            }
        }

        return file.ToString();
    }

    /// <summary>What the others truly contributed to a number that an attack names; null where it names no single number of a table.</summary>
    internal long? OfOthers(string supplier, string name, string table, string key)
    {
        if (_editions.FirstOrDefault(edition => edition.Name == name) is not { } edition || edition.Rows.FirstOrDefault(row => row.Table == table) is not { } like)
        {
            return null;
        }

        var row = like with { Key = [.. key.Split('|').Select(part => part switch { "TOTAL" => "*", "UNOBSERVED" => "-", _ => part })], Shown = null };
        return edition.CountsOf(row.Period(Period.Parse(name))).Of(row).Where(count => count.Key != supplier).Sum(count => count.Value);
    }

    private static string ToCsv(IEnumerable<string> key) => string.Join('|', key.Select(part => part switch { "*" => "TOTAL", "-" => "UNOBSERVED", _ => part }));

    /// <summary>Its numbers by concept, those without a row among them; of states without lines together.</summary>
    private static IEnumerable<(string Table, string Key, long Own)> Unlisted(Edition edition, string supplier) =>
        from period in edition.Rows.Where(row => row.IsByConcept).Select(row => row["period"]!).Distinct(StringComparer.Ordinal)
        from cell in edition.CountsOf(period).ByConcept(supplier, period)
        let facet = edition.Facets.GetValueOrDefault(cell.Subject, cell.Subject.Split(':')[0])
        let actor = edition.Lines.Contains(cell.Actor) ? cell.Actor : "OTHER"
        group cell.Own by (Table: facet, Key: ToCsv([actor, edition.Facets.ContainsKey(cell.Subject) ? cell.Subject : "-", period])) into own
        select (own.Key.Table, own.Key.Key, own.Sum());

    private static IEnumerable<TableRow> RowsOf(JsonElement table)
    {
        string[] dimensions = [.. table.GetProperty("dimensions").EnumerateArray().Select(dimension => dimension.GetString()!)];
        return table.GetProperty("rows").EnumerateArray().Select(row => new TableRow(
            table.GetProperty("id").GetString()!,
            dimensions,
            [.. row.GetProperty("key").EnumerateArray().Select(part => part.GetString()!)],
            row.GetProperty("values")[0] is { ValueKind: JsonValueKind.Number } shown ? shown.GetInt64() : null));
    }

    private static HashSet<string> StatesIn(IEnumerable<TableRow> rows) => [.. rows.Where(row => row.Table == "actors").Select(row => row.Key[0])];

    private Dictionary<(string Supplier, string Outcome), long> RowsBySupplier(Period period, long sequence)
    {
        using var opened = SignalStore.OpenExisting(store);
        return opened.Batches(sequence)
            .Where(batch => batch.Failure is null && period.First <= batch.Head.CoversFirst && batch.Head.CoversLast <= period.Last)
            .GroupBy(batch => batch.Head.Source, batch => batch.Balance)
            .SelectMany(supplier => Outcomes(supplier.Aggregate(BatchBalance.Zero, (sum, balance) => sum + balance)).Select(rows => (Key: (supplier.Key, rows.Outcome), rows.Rows)))
            .ToDictionary(rows => rows.Key, rows => rows.Rows);
    }

    private static (string Outcome, long Rows)[] Outcomes(BatchBalance balance) =>
        [("*", balance.Read), ("accepted", balance.Accepted), ("out-of-scope", balance.OutOfScope), ("quarantined", balance.Quarantined), ("rejected", balance.Rejected)];

    private sealed record Edition(string Name, TableRow[] Rows, Dictionary<string, string> Facets, HashSet<string> Lines, Func<string, SupplierCounts> CountsOf);
}
