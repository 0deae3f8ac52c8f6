namespace OBI.Phenomenon.Cli;

/// <summary>A command cannot go on, and knows how the program should end.</summary>
internal sealed class CommandException(ExitCode exitCode, string message) : Exception(message)
{
    /// <summary>How the program ends.</summary>
    internal ExitCode ExitCode { get; } = exitCode;
}
