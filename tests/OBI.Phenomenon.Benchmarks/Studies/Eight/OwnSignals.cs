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
        _editions.Add(new Edition(period.ToString(), rows, at => changed.Contains(at) && before is not null ? before.CountsOf(at) : counts));
    }

    /// <summary>A file of them, as <c>obi audit --own</c> takes it.</summary>
    internal string FileOf(string supplier)
    {
        var file = new StringBuilder("edition,table,key,signals\n");
        foreach (var edition in _editions)
        {
            foreach (var row in edition.Rows)
            {
                var own = edition.CountsOf(row.Period(Period.Parse(edition.Name))).Of(row).GetValueOrDefault(supplier);
                file.Append(CultureInfo.InvariantCulture, $"{edition.Name},{row.Table},{string.Join('|', row.Key.Select(ToCsv))},{own}\n");
            }
        }

        return file.ToString();
    }

    private static string ToCsv(string part) => part switch { "*" => "TOTAL", "-" => "UNOBSERVED", _ => part };

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

    private sealed record Edition(string Name, TableRow[] Rows, Func<string, SupplierCounts> CountsOf);
}
