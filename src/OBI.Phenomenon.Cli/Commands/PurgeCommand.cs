using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Cli.Purges;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi purge</c>: what is old enough goes.</summary>
internal static class PurgeCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal, TimeProvider clock)
    {
        var (pipeline, store, json) = (PipelineOptions.Pipeline(), PipelineOptions.Store(), PipelineOptions.Json());
        var asOf = PipelineOptions.Filled("--as-of", "Count ages from this day (2026-01-31), which is not in the future. Without it: today.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would go, and change nothing." };
        var command = new Command("purge", "Deletes what is older than the pipeline's retention: deliveries in folders handed over, copies left behind, reject files, results kept to save time, signals. Tallies stay, so every past picture can still be made. What went is entered in the audit chain.\nExample: obi purge pipelines/quarterly.yaml --dry-run") { pipeline, asOf, dryRun, store, json };
        command.SetAction(parsed =>
        {
            var contract = PipelineFile.Read(parsed.GetRequiredValue(pipeline));
            var places = Places.Of(contract, parsed.GetValue(store));
            var day = ReadDay(parsed.GetValue(asOf), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
            using var opened = SignalStore.OpenExisting(places.Store, clock);
            opened.RequireSound(talliesOnly: false);
            var purging = new Purging(contract, places, opened, day);
            var dry = parsed.GetValue(dryRun);
            var report = dry ? purging.Find() : purging.Purge();
            if (parsed.GetValue(json))
            {
                terminal.Print(ToJson(report, dry));
            }
            else
            {
                Print(report, dry, terminal);
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static DateOnly ReadDay(string? text, DateOnly today)
    {
        if (text is null)
        {
            return today;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= today
            ? day
            : throw new CommandException(ExitCode.Usage, "--as-of is a day (2026-01-31) that is not in the future: what is purged cannot be put back");
    }

    private static void Print(PurgeReport report, bool dry, Terminal terminal)
    {
        foreach (var line in report.Lines)
        {
            var until = line.Until is { } day ? string.Create(CultureInfo.InvariantCulture, $" up to {day:yyyy-MM-dd}") : string.Empty;
            terminal.Print(string.Create(CultureInfo.InvariantCulture, $"{line.Class,-10} {(dry ? "would delete" : "deleted")} {line.Count} {line.Unit}{until}"));
            foreach (var kept in line.Kept.Where(kept => kept.Count > 0))
            {
                terminal.Print(string.Create(CultureInfo.InvariantCulture, $"           kept {kept.Count}: {kept.Why}"));
            }
        }

        terminal.Print("tallies    kept: they hold nothing a person could be found by, and live as long as the pictures made from them");
    }

    private static string ToJson(PurgeReport report, bool dry) => JsonSerializer.Serialize(new
    {
        asOf = report.AsOf,
        dryRun = dry,
        classes = report.Lines.Select(line => new
        {
            name = line.Class,
            until = line.Until,
            deleted = line.Count,
            kept = line.Kept.Where(kept => kept.Count > 0).Select(kept => new { count = kept.Count, why = kept.Why }),
        }),
    });
}
