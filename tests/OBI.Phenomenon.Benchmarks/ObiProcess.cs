using System.Diagnostics;

namespace OBI.Phenomenon.Benchmarks;

/// <summary>The program as a user starts it.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">Its results.</param>
/// <param name="Error">Its messages.</param>
internal sealed record ObiProcess(int ExitCode, string Output, string Error)
{
    /// <summary>Runs it in a folder to its end.</summary>
    internal static ObiProcess Run(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "obi.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ObiProcess(process.ExitCode, output, error.Result);
    }

    /// <summary>The same, when it may not fail.</summary>
    /// <exception cref="InvalidOperationException">It does.</exception>
    internal ObiProcess Require() => ExitCode == 0 ? this : throw new InvalidOperationException(Error);
}
