using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Cli.Output;
using OBI.Phenomenon.Cli.Returns;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Store;
using OBI.Phenomenon.Store.Batches;
using Spectre.Console;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi status</c>: what the store holds and what is missing.</summary>
internal static class StatusCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var pipeline = PipelineOptions.Filled(new Argument<string>("PIPELINE") { Description = "The pipeline's YAML file.", DefaultValueFactory = _ => "pipelines/quarterly.yaml" });
        var (period, store, json) = (PipelineOptions.Period(), PipelineOptions.Store(), PipelineOptions.Json());
        var supplier = new Option<string?>("--for") { HelpName = "SUPPLIER", Description = "Writes what this supplier is sent back of its own deliveries: what became of them, the rows not accepted by line and reason, and what is missing; nothing of others and no values." };
        var output = new Option<string?>("--out") { HelpName = "DIR", Description = "With --for: the folder for those files (default: output/<pipeline>/returns/<supplier>/<period>)." };
        var command = new Command("status", "Shows, per supplier, the deliveries over a period: expected, in, missing, refused, and the rows in them.\nExample: obi status --period 2025-Q4\nExample: obi status --period 2025-Q4 --for politie") { pipeline, period, supplier, output, store, json };
        command.SetAction(parsed =>
        {
            var contract = PipelineFile.Read(parsed.GetValue(pipeline)!);
            var places = Places.Of(contract, parsed.GetValue(store));
            var asked = parsed.GetValue(supplier);
            RequireSupplier(asked, parsed.GetValue(output), contract);
            using var opened = SignalStore.OpenExisting(places.Store);
            var batches = opened.Batches(opened.Ledger.HeadSequence);
            var completeness = new Completeness(contract, batches);
            var chosen = parsed.GetValue(period) is { } named ? completeness.Choose(named) : completeness.NewestComplete() ?? Newest(contract, batches);
            var lines = contract.Sources.Where(source => asked is null || source.Source == asked).Select(source => new SupplierStatus(source, chosen, completeness, batches)).ToList();
            if (parsed.GetValue(json))
            {
                terminal.Print(JsonSerializer.Serialize(new { period = chosen.ToString(), sequence = opened.Ledger.HeadSequence, missing = lines.Sum(line => line.Missing.Count), suppliers = lines.Select(line => line.ToJson()) }));
            }
            else
            {
                terminal.Print($"{contract.Name} {chosen}, ledger sequence {opened.Ledger.HeadSequence.ToString(CultureInfo.InvariantCulture)}");
                terminal.Print(Draw(lines));
            }

            if (asked is not null)
            {
                var folder = Path.GetFullPath(parsed.GetValue(output) ?? Path.Combine(places.Home, "returns", asked, chosen.ToString()));
                var files = SupplierReturn.Write(lines[0].Source, chosen, lines[0], batches, places.RejectFolder);
                OutputFolder.Write(folder, files);
                terminal.Note($"to send back to {asked}: {YamlFile.Shown(folder)} ({string.Join(", ", files.Select(file => file.Name))})");
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void RequireSupplier(string? asked, string? output, PipelineContract contract)
    {
        if (asked is null && output is not null)
        {
            throw new CommandException(ExitCode.Usage, "--out belongs to --for: name the supplier that the files are for");
        }

        if (asked is not null && contract.Sources.All(source => source.Source != asked))
        {
            throw new CommandException(ExitCode.Usage, $"--for '{asked}' is no supplier of this pipeline; valid: {string.Join(", ", contract.Sources.Select(source => source.Source))}");
        }
    }

    private static Period Newest(PipelineContract pipeline, IReadOnlyList<BatchLine> batches) =>
        batches.Count > 0
            ? batches.Select(batch => Period.Of(batch.Head.CoversFirst, pipeline.Period)).Max()
            : throw new CommandException(ExitCode.InputRefused, "the store holds no delivery yet; 'obi intake' takes deliveries in");

    private static Table Draw(IReadOnlyList<SupplierStatus> lines)
    {
        var table = Terminal.Table("supplier", "expected", "in", "refused", "read", "accepted", "out of scope", "quarantined", "rejected", "unmapped terms", "missing");
        foreach (var line in lines)
        {
            table.AddRow(line.Cells().Select(Markup.Escape).ToArray());
        }

        return table;
    }
}
