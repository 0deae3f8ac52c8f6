namespace OBI.Phenomenon.Cli.Checks;

/// <summary>One thing that was looked at.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="Problem">What is wrong and how to mend it; null when nothing is.</param>
/// <param name="ExitCode">How the command ends for such a problem.</param>
internal sealed record CheckFinding(string Subject, string? Problem, ExitCode ExitCode)
{
    /// <summary>What is allowed but good to know; null when there is nothing.</summary>
    internal string? Note { get; init; }
}
