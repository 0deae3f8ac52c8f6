using System.CommandLine;
using System.Globalization;
using OBI.Phenomenon.Cli.Releases;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi release</c>: the picture goes out, once.</summary>
internal static class ReleaseCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal, TimeProvider clock)
    {
        var (pipeline, period, store, json) = (PipelineOptions.Pipeline(), PipelineOptions.ThePeriod(), PipelineOptions.Store(), PipelineOptions.Json());
        var marking = PipelineOptions.Filled("--marking", "The marking it goes out with; without it the pipeline's. A lower one takes --second.");
        var (role, second) = (PipelineOptions.Role(), PipelineOptions.Second());
        var command = new Command(
            "release",
            "Makes both editions of a closed and reviewed period, has the one for readers attacked, and records what went out. A released picture never changes; a correction is a next version.\nExample: obi release pipelines/quarterly.yaml --period 2025-Q4 --role \"hoofd analyse\" --second teamleider")
        { pipeline, period, marking, role, second, store, json };
        command.SetAction((parsed, _) => Task.Run(
            () =>
            {
                var request = new ReleaseRequest(
                    parsed.GetRequiredValue(pipeline), parsed.GetValue(period), parsed.GetValue(marking), parsed.GetValue(role), parsed.GetValue(second), parsed.GetValue(store));
                var contract = PipelineFile.Read(request.Pipeline);
                using var opened = SignalStore.OpenExisting(Places.Of(contract, request.Store).Store);
                var (release, result) = PeriodRelease.Make(request, contract, opened, terminal, clock.GetUtcNow());
                if (parsed.GetValue(json))
                {
                    terminal.Print(RunSummary.ToJson(result));
                }
                else
                {
                    RunSummary.Print(result, terminal);
                    terminal.Print(string.Create(CultureInfo.InvariantCulture, $"released     {release.Period}, version {release.Version}, {release.Marking}; the same again: obi run {contract.File} --period {release.Period} --expect {release.ResultSha256}"));
                }

                return (int)ExitCode.Done;
            },
            CancellationToken.None));
        return command;
    }
}
