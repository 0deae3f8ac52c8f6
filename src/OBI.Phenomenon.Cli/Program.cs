using System.CommandLine;
using System.Globalization;
using OBI.Phenomenon.Cli;
using OBI.Phenomenon.Cli.Commands;
using OBI.Phenomenon.Cli.Terminals;

// Results must not depend on the machine's language; what readers see is formatted by the report's own text tables.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
Thread.CurrentThread.CurrentUICulture = CultureInfo.InvariantCulture;

var terminal = new Terminal(Console.Out, Console.Error, TimeProvider.System);
try
{
    var parsed = ObiCommand.Build(terminal, TimeProvider.System).Parse(args);
    if (parsed.Errors.Count > 0)
    {
        terminal.Note(parsed.Errors[0].Message);
        terminal.Note("'obi --help' lists the commands; 'obi COMMAND --help' shows one with an example.");
        return (int)ExitCode.Usage;
    }

    // A delivery that is being written or a PDF that is being set is finished before a signal to stop ends the program.
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromMinutes(10) });
}
catch (OperationCanceledException)
{
    terminal.Note("stopped; nothing half-done was kept");
    return (int)ExitCode.Failed;
}
catch (Exception failure)
{
    var (exitCode, message) = Failures.Explain(failure);
    terminal.Note(message);
    return (int)exitCode;
}
