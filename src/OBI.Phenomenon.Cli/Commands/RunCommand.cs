using System.CommandLine;
using OBI.Phenomenon.Cli.Terminals;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi run</c>: door to door.</summary>
internal static class RunCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var expect = PipelineOptions.Expect();
        var command = BuildWith(
            "run",
            "Fetches deliveries, takes them in, analyses the period and writes the phenomenon picture.\nExample: obi run pipelines/quarterly.yaml --period 2025-Q4",
            (request, parsed, cancel) => Pipeline.Run(request with { Expect = parsed.GetValue(expect) }, terminal, cancel),
            terminal);
        command.Add(expect);
        return command;
    }

    /// <summary>A command that makes a picture.</summary>
    internal static Command BuildWith(string name, string description, Func<RunRequest, ParseResult, CancellationToken, RunResult> make, Terminal terminal)
    {
        var pipeline = PipelineOptions.Pipeline();
        var (period, asOf, output, inside) = (PipelineOptions.Period(), PipelineOptions.AsOf(), PipelineOptions.Out(), PipelineOptions.Internal());
        var (store, json) = (PipelineOptions.Store(), PipelineOptions.Json());
        var command = new Command(name, description) { pipeline, period, asOf, output, inside, store, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var request = new RunRequest(
                parsed.GetRequiredValue(pipeline),
                parsed.GetValue(period),
                parsed.GetValue(asOf),
                parsed.GetValue(output),
                parsed.GetValue(inside),
                parsed.GetValue(store));

            // On a thread of its own, so that a signal to stop reaches it between two steps.
            var result = await Task.Run(() => make(request, parsed, cancel), CancellationToken.None);
            if (parsed.GetValue(json))
            {
                terminal.Print(RunSummary.ToJson(result));
            }
            else
            {
                RunSummary.Print(result, terminal);
            }

            return (int)ExitCode.Done;
        });
        return command;
    }
}
