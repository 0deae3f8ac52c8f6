using System.Diagnostics;

namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>The program as a user meets it: a process with arguments, an environment, two streams and an exit code.</summary>
internal sealed record Obi(int ExitCode, string Output, string Error)
{
    /// <summary>For a program that hangs, not for a machine that is busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    internal static Obi Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    internal static Obi Run(string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"obi {string.Join(' ', arguments)}");
        }

        return new Obi(process.ExitCode, output.Result, error.Result);
    }

    internal static System.Diagnostics.Process Start(string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "obi.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        return System.Diagnostics.Process.Start(start)!;
    }
}
