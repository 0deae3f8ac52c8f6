using System.CommandLine;
using System.Globalization;
using OBI.Phenomenon.Audit;
using OBI.Phenomenon.Cli.Audits;
using OBI.Phenomenon.Cli.Terminals;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi audit</c>: attacks released editions as an outsider, or a supplier, would.</summary>
internal static class AuditCommand
{
    private const string About =
        "Attacks released editions as a reader could who has them all: from picture.json, tables, PDFs and the STIX bundle it derives what the numbers that are not shown can be. Nothing is stored.\n"
        + "\n"
        + "A DIR is what a run leaves for readers; several are attacked together. The attacker knows the rules: counts are whole and not negative, what the tables say of their parts, "
        + "the threshold, what shares and ratios are made of, and that late records mostly add.\n"
        + "\n"
        + "Printed are edition, table, key, lower, upper, width and verdict, a row for each number that is not shown and can be bounded; an empty upper is no bound. verdict is exact, narrow "
        + "(less wide than the threshold) or safe. A key of two editions (2025-Q3>2025-Q4) is the difference between what both show. For a supplier lower and upper are what the others contributed, "
        + "and only what is not safe is printed. A number in a PDF that the picture does not hold is said on standard error.\n"
        + "\n"
        + "Exit code 1 says that something is exact, narrow or undeclared.\n"
        + "\n"
        + "Example: obi audit output/quarterly/2025-Q3 output/quarterly/2025-Q4 --as-supplier bz --own bz-counts.csv";

    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var folders = new Argument<string[]>("DIR") { Description = "The folder of a released edition; may be repeated.", Arity = ArgumentArity.OneOrMore };
        var supplier = PipelineOptions.Filled("--as-supplier", "Attack as this supplier, by its id in the picture, which knows its own counts.");
        var own = PipelineOptions.Filled("--own", "That supplier's own counts: a CSV file with the columns edition, table, key and signals, and a line for every cell with signals of its own, totals included.");
        var zeros = new Option<bool>("--zeros-told") { Description = "It was decided that readers may learn that something was not reported: a number known to be 0 is no leak." };
        var json = PipelineOptions.Json();
        var command = new Command("audit", About) { folders, supplier, own, zeros, json };
        command.Validators.Add(given =>
        {
            if (given.GetValue(supplier) is null != given.GetValue(own) is null)
            {
                given.AddError("--as-supplier and --own go together: who attacks, and what he knows");
            }
        });
        command.SetAction(parsed =>
        {
            var report = Auditor.Attack(parsed.GetRequiredValue(folders), new AuditOptions
            {
                Supplier = parsed.GetValue(supplier),
                OwnCounts = parsed.GetValue(own),
                ZerosMayBeTold = parsed.GetValue(zeros),
            });
            Print(terminal, report, parsed.GetValue(json));
            foreach (var number in report.Undeclared)
            {
                terminal.Note($"undeclared {number.Edition}, {number.Place}: {number.Number} is not in the picture");
            }

            terminal.Note(Summary(report));
            return (int)(report.IsSafe ? ExitCode.Done : ExitCode.Failed);
        });
        return command;
    }

    private static void Print(Terminal terminal, AuditReport report, bool isJson)
    {
        if (isJson)
        {
            terminal.Print(AuditJson.Of(report));
            return;
        }

        terminal.Print(IntervalLines.Header);
        foreach (var interval in report.Intervals)
        {
            terminal.Print(IntervalLines.Of(interval));
        }
    }

    private static string Summary(AuditReport report)
    {
        var counts = string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(", ", report.Editions)}: {report.Published} numbers published, {report.Suppressed} suppressed; {report.Exact} exact, {report.Narrow} narrow, {report.Undeclared.Count} undeclared");
        return report.Narrowest is { } narrowest
            ? counts + string.Create(CultureInfo.InvariantCulture, $"; narrowest: {narrowest.Edition} {narrowest.Table} {narrowest.Key}, {narrowest.Lower} to {narrowest.Upper}")
            : counts;
    }
}
