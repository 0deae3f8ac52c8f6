using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;
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
        var command = new Command("status", "Shows, per supplier, the deliveries over a period: expected, in, missing, refused, and the rows in them.\nExample: obi status --period 2025-Q4") { pipeline, period, store, json };
        command.SetAction(parsed =>
        {
            var contract = PipelineFile.Read(parsed.GetValue(pipeline)!);
            using var opened = SignalStore.OpenExisting(Places.Of(contract, parsed.GetValue(store)).Store);
            var batches = opened.Batches(opened.Ledger.HeadSequence);
            var completeness = new Completeness(contract, batches);
            var asked = parsed.GetValue(period);
            var chosen = asked is null ? completeness.NewestComplete() ?? Newest(contract, batches) : completeness.Choose(asked);
            var lines = contract.Sources.Select(source => new SupplierStatus(source, chosen, completeness, batches)).ToList();
            if (parsed.GetValue(json))
            {
                terminal.Print(JsonSerializer.Serialize(new { period = chosen.ToString(), sequence = opened.Ledger.HeadSequence, missing = lines.Sum(line => line.Missing.Count), suppliers = lines.Select(line => line.ToJson()) }));
            }
            else
            {
                terminal.Print($"{contract.Name} {chosen}, ledger sequence {opened.Ledger.HeadSequence.ToString(CultureInfo.InvariantCulture)}");
                terminal.Print(Draw(lines));
            }

            return (int)ExitCode.Done;
        });
        return command;
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
