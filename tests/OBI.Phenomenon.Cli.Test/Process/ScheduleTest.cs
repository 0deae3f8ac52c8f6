using System.Runtime.InteropServices;

namespace OBI.Phenomenon.Cli.Test.Process;

public sealed partial class ScheduleTest
{
    private const int Terminate = 15;

    [Test]
    public void Schedule_MissedTime_IsCaughtUpOnceAndStopsCleanly()
    {
        using var desk = MadeQuarter.Copy();
        var manifest = desk.PathOf("output", "quarterly", "2025-Q4", "manifest.json");

        File.Delete(manifest);
        var first = RunUntil(desk, error => error.Contains("report ", StringComparison.Ordinal) && File.Exists(desk.PathOf("output", "quarterly", "schedule.last")));
        var second = RunUntil(desk, error => error.Contains("next at", StringComparison.Ordinal));

        Assert.That(first.ExitCode, Is.Zero, first.Error);
        Assert.That(first.Error, Does.Contain("catching up once").And.Contain("stopped"));
        Assert.That(File.Exists(manifest), Is.True);
        Assert.That(second.ExitCode, Is.Zero, second.Error);
        Assert.That(second.Error, Does.Not.Contain("catching up"));
    }

    private static Obi RunUntil(Desk desk, Func<string, bool> seen)
    {
        using var process = Obi.Start(desk.Folder, [], "schedule", "pipelines/quarterly.yaml");
        var error = new System.Text.StringBuilder();
        process.ErrorDataReceived += (_, line) =>
        {
            lock (error)
            {
                error.AppendLine(line.Data);
            }
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var deadline = DateTime.UtcNow.AddMinutes(2);
        while (!process.HasExited && DateTime.UtcNow < deadline && !seen(Text(error)))
        {
            Thread.Sleep(100);
        }

        Assert.That(Kill(process.Id, Terminate), Is.Zero);
        Assert.That(process.WaitForExit(TimeSpan.FromMinutes(1)), Is.True, "the service did not stop");
        process.WaitForExit();
        return new Obi(process.ExitCode, string.Empty, Text(error));
    }

    private static string Text(System.Text.StringBuilder error)
    {
        lock (error)
        {
            return error.ToString();
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
