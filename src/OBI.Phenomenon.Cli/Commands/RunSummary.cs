using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Cli.Releases;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Picture;
using Spectre.Console;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary>What a run tells at its end.</summary>
internal static class RunSummary
{
    /// <summary>Prints it for a person.</summary>
    internal static void Print(RunResult result, Terminal terminal)
    {
        var header = result.Picture.Released.Picture.Header;
        terminal.Print(string.Create(CultureInfo.InvariantCulture, $"{header.Pipeline} {header.Period}, as known at {header.AsOfDate} (ledger sequence {header.AsOfSequence}), {Standing(result.Composed.Basis)}"));
        var table = Terminal.Table("supplier", "batches", "read", "accepted", "out of scope", "quarantined", "rejected", "unmapped terms");
        foreach (var supplier in result.Suppliers)
        {
            AddRow(table, supplier.Source.Source, $"{supplier.Delivered} of {supplier.Expected}", supplier.Balance, supplier.UnmappedTerms);
        }

        AddRow(
            table,
            "all",
            $"{result.Suppliers.Sum(supplier => supplier.Delivered)} of {result.Suppliers.Sum(supplier => supplier.Expected)}",
            result.Suppliers.Aggregate(BatchBalance.Zero, (sum, supplier) => sum + supplier.Balance),
            result.Suppliers.Sum(supplier => supplier.UnmappedTerms));
        terminal.Print(table);
        terminal.Print(string.Create(CultureInfo.InvariantCulture, $"actors: {result.Picture.Released.ActorsShown} shown, {result.Picture.Released.ActorsHidden} hidden"));
        terminal.Print($"shown, or in the werkdossier only: {string.Join("; ", Kinds(result).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Shown} and {kind.Withheld} {kind.Name}")))}");
        terminal.Print($"rejects      {YamlFile.Shown(result.RejectFolder)}: rows not accepted, by line, column and reason");
        terminal.Print($"for readers  {List(result.ReleasedFolder, result.ReleasedFiles)}");
        terminal.Print($"internal     {List(result.InternalFolder, result.InternalFiles)}");
        if (result.ResultSha256 is { } hash)
        {
            terminal.Print($"resultSha256 {hash}");
        }
    }

    /// <summary>The same, to be read by a program.</summary>
    internal static string ToJson(RunResult result)
    {
        var header = result.Picture.Released.Picture.Header;
        return JsonSerializer.Serialize(new
        {
            pipeline = header.Pipeline,
            period = header.Period,
            stage = result.Composed.Basis.Stage.ToString().ToLowerInvariant(),
            version = header.Version,
            asOfSequence = header.AsOfSequence,
            asOfDate = header.AsOfDate,
            runId = header.RunId,
            suppliers = result.Suppliers.Select(supplier => supplier.ToJson()),
            actorsShown = result.Picture.Released.ActorsShown,
            actorsHidden = result.Picture.Released.ActorsHidden,
            findings = Kinds(result).ToDictionary(kind => kind.Name, kind => new { shown = kind.Shown, withheld = kind.Withheld }),
            released = result.ReleasedFiles.Select(name => Path.Combine(result.ReleasedFolder, name)),
            inside = result.InternalFiles.Select(name => Path.Combine(result.InternalFolder, name)),
            resultSha256 = result.ResultSha256,
        });
    }

    /// <summary>How much of each kind of finding the released edition shows, and how much the werkdossier has beside it.</summary>
    private static (string Name, int Shown, int Withheld)[] Kinds(RunResult result)
    {
        return [Kind("comparisons", picture => picture.Findings.Count), Kind("trends", picture => picture.Trends.Count), Kind("patterns", picture => picture.Patterns.Sum(actor => actor.Patterns.Count))];

        (string, int, int) Kind(string name, Func<PhenomenonPicture, int> count)
        {
            var shown = count(result.Picture.Released.Picture);
            return (name, shown, count(result.Picture.Internal.Picture) - shown);
        }
    }

    private static string Standing(Basis basis) => basis.Stage switch
    {
        PeriodStage.Draft => "draft",
        PeriodStage.Closed => "closed, not released",
        PeriodStage.Released => string.Create(CultureInfo.InvariantCulture, $"released, version {basis.Version}"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    private static void AddRow(Table table, string supplier, string batches, BatchBalance balance, long unmapped) =>
        table.AddRow(
            [.. new[] { supplier, batches }
                .Concat(new[] { balance.Read, balance.Accepted, balance.OutOfScope, balance.Quarantined, balance.Rejected, unmapped }
                    .Select(number => number.ToString(CultureInfo.InvariantCulture)))
                .Select(Markup.Escape)]);

    private static string List(string folder, IReadOnlyList<string> names)
    {
        var tables = names.Count(name => name.StartsWith("tables/", StringComparison.Ordinal));
        var others = names.Where(name => !name.StartsWith("tables/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{YamlFile.Shown(folder)}: {string.Join(", ", others)}, tables/ ({tables} files)");
    }
}
