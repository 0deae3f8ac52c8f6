using System.CommandLine;
using OBI.Phenomenon.Cli.Schedules;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi schedule</c>: run as a service.</summary>
internal static class ScheduleCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var pipelines = new Argument<string[]>("PIPELINE") { Description = "The pipelines' YAML files.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("schedule", "Runs as a service: fetches and builds on the cron times in the pipelines, catches up a missed time once, never does two things at a time, and stops cleanly on Ctrl-C or SIGTERM.\nExample: obi schedule pipelines/quarterly.yaml") { pipelines };
        command.SetAction(async (parsed, cancel) =>
        {
            var files = parsed.GetRequiredValue(pipelines);
            foreach (var file in files)
            {
                Timetable.Of(PipelineFile.Read(file));
            }

            await ScheduleHost.Run(files, terminal, TimeProvider.System, cancel);
            return (int)ExitCode.Done;
        });
        return command;
    }
}
