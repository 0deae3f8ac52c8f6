using System.CommandLine;
using OBI.Phenomenon.Cli.Output;
using OBI.Phenomenon.Cli.Releases;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi defend</c>: one claim on one sheet, with all it rests on.</summary>
internal static class DefendCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var (pipeline, period, store, inside) = (PipelineOptions.Pipeline(), PipelineOptions.ThePeriod(), PipelineOptions.Store(), PipelineOptions.Internal());
        var claim = PipelineOptions.Filled(new Argument<string>("KEYPOINT") { Description = "The id of a claim, such as XA/MOD-110; 'obi review' lists them." });
        var command = new Command(
            "defend",
            "Writes the sheet with which a claim of a closed period is defended before a minister, parliament or a journalist: internal, two pages at most.\nExample: obi defend pipelines/quarterly.yaml --period 2025-Q4 XA/MOD-110")
        { pipeline, claim, period, inside, store };
        command.SetAction((parsed, _) => Task.Run(
            () =>
            {
                var contract = PipelineFile.Read(parsed.GetRequiredValue(pipeline));
                var places = Places.Of(contract, parsed.GetValue(store), inside: parsed.GetValue(inside));
                using var opened = SignalStore.OpenExisting(places.Store);
                var id = parsed.GetRequiredValue(claim);
                var (composed, sheet) = PeriodDefence.Write(contract, parsed.GetValue(period), id, opened, terminal);
                var name = $"verdediging/{id.Replace('/', '-').Replace('*', '_').Replace(':', '-')}.pdf";
                var folder = places.InternalFolder(composed);
                OutputFolder.Write(folder, [new ResultFile(name, sheet)]);
                terminal.Print($"internal     {YamlFile.Shown(Path.Combine(folder, name))}");
                return (int)ExitCode.Done;
            },
            CancellationToken.None));
        return command;
    }
}
