using OBI.Phenomenon.Model.Contracts;
using Quartz;

namespace OBI.Phenomenon.Cli.Schedules;

/// <summary>When a pipeline is due.</summary>
internal sealed class Timetable
{
    private readonly CronExpression _cron;

    private Timetable(CronExpression cron) => _cron = cron;

    /// <summary>The cron expression, in the pipeline's time zone.</summary>
    internal CronExpression Cron => _cron;

    /// <summary>Reads a pipeline's timetable.</summary>
    /// <exception cref="ContractException">Its cron expression cannot be read.</exception>
    internal static Timetable Of(PipelineContract pipeline) =>
        CronExpression.TryParse(pipeline.Cron, out var cron)
            ? new Timetable(cron.WithTimeZone(pipeline.TimeZone))
            : throw new ContractException(pipeline.File, 0, "'schedule.cron' is no Quartz cron expression (seconds minutes hours day-of-month month day-of-week), such as \"0 0 7 20 1,4,7,10 ?\"");

    /// <summary>Whether a time has passed that nothing was done for: then it is done once, however many times have passed.</summary>
    /// <param name="now">The present.</param>
    /// <param name="lastDone">When the pipeline was last built on time, or null when it never was.</param>
    internal bool IsMissed(DateTimeOffset now, DateTimeOffset? lastDone) =>
        _cron.GetPreviousValidTimeBefore(now) is { } due && (lastDone is null || lastDone < due);
}
