using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Cli.Releases;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi close</c>: from here on nothing moves a period silently.</summary>
internal static class CloseCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal, TimeProvider clock)
    {
        var (pipeline, period, asOf, store, json) = (PipelineOptions.Pipeline(), PipelineOptions.ThePeriod(), PipelineOptions.AsOf(), PipelineOptions.Store(), PipelineOptions.Json());
        var without = new Option<string[]>("--without") { Description = "A supplier whose missing deliveries are not waited for; may be given more than once, and needs --reason." };
        var reason = PipelineOptions.Filled("--reason", "Why it is closed without a supplier, or again. It is kept, and readers see it.");
        var again = new Option<bool>("--again") { Description = "Close a closed period again, for a correction: a new version, with a reason." };
        var (role, second) = (PipelineOptions.Role(), PipelineOptions.Second());
        var command = new Command(
            "close",
            "Pins a period: what was delivered by now, the mappings, taxonomy, parameters, markers and events as they are. Every later run of it gives the same bytes.\nExample: obi close pipelines/quarterly.yaml --period 2025-Q4 --role \"senior analist\"")
        { pipeline, period, asOf, without, reason, again, role, second, store, json };
        command.SetAction(parsed =>
        {
            var request = new CloseRequest(
                parsed.GetRequiredValue(pipeline),
                parsed.GetValue(period),
                parsed.GetValue(asOf),
                parsed.GetValue(without) ?? [],
                parsed.GetValue(reason),
                parsed.GetValue(again),
                parsed.GetValue(role),
                parsed.GetValue(second),
                parsed.GetValue(store));
            var contract = PipelineFile.Read(request.Pipeline);
            using var opened = SignalStore.OpenExisting(Places.Of(contract, request.Store).Store);
            var known = AsOf.Resolve(request.AsOf, opened);
            var chosen = new Completeness(contract, opened.Batches(known.Sequence)).Choose(request.Period);
            var suppliers = PeriodClosing.Look(contract, chosen, known, opened);
            foreach (var line in Remarks(suppliers))
            {
                terminal.Note(line);
            }

            Print(PeriodClosing.Close(request, contract, chosen, known, suppliers, opened, clock.GetUtcNow()), contract.File, parsed.GetValue(json), terminal);
            return (int)ExitCode.Done;
        });
        return command;
    }

    /// <summary>What the one who closes has to know: what is late, not mapped, set aside.</summary>
    private static IEnumerable<string> Remarks(IReadOnlyList<SupplierStatus> suppliers)
    {
        foreach (var supplier in suppliers)
        {
            string[] remarks =
            [
                .. supplier.Missing.Count > 0 ? [$"missing {string.Join(", ", supplier.Missing)}"] : Array.Empty<string>(),
                .. supplier.Refused > 0 ? [Counted(supplier.Refused, "delivery refused", "deliveries refused")] : Array.Empty<string>(),
                .. supplier.UnmappedTerms > 0 ? [Counted(supplier.UnmappedTerms, "term not mapped", "terms not mapped")] : Array.Empty<string>(),
                .. supplier.Balance.Quarantined > 0 ? [Counted(supplier.Balance.Quarantined, "row in quarantine", "rows in quarantine")] : Array.Empty<string>(),
                .. supplier.Balance.Rejected > 0 ? [Counted(supplier.Balance.Rejected, "row rejected", "rows rejected")] : Array.Empty<string>(),
            ];
            if (remarks.Length > 0)
            {
                yield return $"{supplier.Source.Source}: {string.Join(", ", remarks)}";
            }
        }
    }

    private static string Counted(long number, string one, string more) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : more)}");

    private static void Print(Closing closing, string pipeline, bool asJson, Terminal terminal)
    {
        if (asJson)
        {
            terminal.Print(JsonSerializer.Serialize(new
            {
                pipeline = closing.Pipeline,
                period = closing.Period.ToString(),
                closing = closing.Number,
                sequence = closing.Sequence,
                without = closing.Waived,
                reason = closing.Reason,
            }));
            return;
        }

        terminal.Print(string.Create(
            CultureInfo.InvariantCulture,
            $"{closing.Pipeline} {closing.Period} is closed{(closing.Number > 1 ? $" again (closing {closing.Number})" : string.Empty)} at ledger sequence {closing.Sequence}; what comes in from now on is for the next picture"));
        terminal.Print($"next: obi review {pipeline} --period {closing.Period}");
    }
}
