using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Contracts;
using Quartz;

namespace OBI.Phenomenon.Cli.Schedules;

/// <summary>One build of one pipeline at its time.</summary>
[DisallowConcurrentExecution]
internal sealed class PipelineJob(Terminal terminal, TimeProvider clock) : IJob
{
    /// <summary>The key under which the pipeline's file is handed over.</summary>
    internal const string File = "file";

    /// <inheritdoc/>
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var file = context.MergedJobDataMap.GetString(File)!;
        try
        {
            var pipeline = PipelineFile.Read(file);
            Pipeline.Run(new RunRequest(file), terminal, CancellationToken.None);
            new TimetableRecord(Places.Of(pipeline, store: null).Store).Write(clock.GetUtcNow());
        }
        catch (Exception failure)
        {
            // The service lives on: the next time may find the delivery mended or the disk mounted.
            terminal.Note($"{file}: {Failures.Explain(failure).Message}");
        }

        return ValueTask.CompletedTask;
    }
}
