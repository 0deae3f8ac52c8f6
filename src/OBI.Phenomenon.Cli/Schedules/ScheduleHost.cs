using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Contracts;
using Quartz;

namespace OBI.Phenomenon.Cli.Schedules;

/// <summary>The service: Quartz with one worker, so that never two builds run at a time.</summary>
internal static class ScheduleHost
{
    /// <summary>Runs until it is told to stop; a build that is running is finished first.</summary>
    internal static async Task Run(IReadOnlyList<string> files, Terminal terminal, TimeProvider clock, CancellationToken cancel)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(terminal).AddSingleton(clock).AddTransient<PipelineJob>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMinutes(10));
        builder.Services.AddQuartz(quartz => quartz.UseTimeProvider(clock).UseDefaultThreadPool(1).UseInMemoryStore(_ => { }));
        builder.Services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        using var host = builder.Build();
        var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(cancel);
        foreach (var file in files)
        {
            await Enter(file, scheduler, terminal, clock, cancel);
        }

        await host.RunAsync(cancel);
        terminal.Note("stopped");
    }

    private static async Task Enter(string file, IScheduler scheduler, Terminal terminal, TimeProvider clock, CancellationToken cancel)
    {
        var pipeline = PipelineFile.Read(file);
        var timetable = Timetable.Of(pipeline);
        var key = new JobKey(pipeline.Name);
        await scheduler.AddJob(JobBuilder.Create<PipelineJob>().WithIdentity(key).UsingJobData(PipelineJob.File, file).StoreDurably().Build(), cancellationToken: cancel);
        await scheduler.ScheduleJob(
            TriggerBuilder.Create()
                .ForJob(key)
                .WithSchedule(CronScheduleBuilder.Create(timetable.Cron).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
                .Build(),
            cancellationToken: cancel);
        terminal.Note($"{pipeline.Name}: next at {(timetable.Cron.GetNextValidTimeAfter(clock.GetUtcNow()) is { } next ? TimeZoneInfo.ConvertTime(next, pipeline.TimeZone).ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) : "no time: its cron expression never falls due again")}");
        if (timetable.IsMissed(clock.GetUtcNow(), new TimetableRecord(Places.Of(pipeline, store: null).Store).Read()))
        {
            terminal.Note($"{pipeline.Name}: a time has passed unbuilt, catching up once");
            await scheduler.TriggerJob(key, cancellationToken: cancel);
        }
    }
}
