using System.Globalization;
using Spectre.Console;

namespace OBI.Phenomenon.Cli.Terminals;

/// <summary>What the user sees: results on standard output, progress and messages on standard error.</summary>
internal sealed class Terminal
{
    private readonly IAnsiConsole _results;
    private readonly IAnsiConsole _progress;
    private readonly TextWriter _output;
    private readonly TextWriter _error;
    private readonly TimeProvider _clock;

    /// <summary>Writes to these two streams.</summary>
    internal Terminal(TextWriter output, TextWriter error, TimeProvider clock)
    {
        (_output, _error, _clock) = (output, error, clock);
        _results = Console(output);
        _progress = Console(error);
    }

    /// <summary>Prints a line of the result.</summary>
    /// <exception cref="CommandException">Standard output takes no more.</exception>
    internal void Print(string line) => Print(() => _output.WriteLine(line));

    /// <summary>Prints a table of the result.</summary>
    /// <exception cref="CommandException">Standard output takes no more.</exception>
    internal void Print(Table table) => Print(() => _results.Write(table));

    /// <summary>Says something about the work, not part of the result.</summary>
    internal void Note(string message)
    {
        try
        {
            _error.WriteLine(message);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            // Nobody can be told; the work goes on and its exit code still tells how it ended.
        }
    }

    /// <summary>Does one stage of the work and says what came of it.</summary>
    internal T Stage<T>(string name, Func<Action<int, int>, T> work, Func<T, string> summary)
    {
        var started = _clock.GetTimestamp();
        var result = _progress.Profile.Capabilities.Interactive ? WithBar(name, work) : work((_, _) => { });
        var seconds = _clock.GetElapsedTime(started).TotalSeconds;
        Note(string.Create(CultureInfo.InvariantCulture, $"{name,-10} {summary(result)} ({seconds:0.0} s)"));
        return result;
    }

    /// <summary>A table with these headings; those after the first are numbers.</summary>
    internal static Table Table(params string[] headings)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var (index, heading) in headings.Index())
        {
            table.AddColumn(new TableColumn(Markup.Escape(heading)) { Alignment = index == 0 ? Justify.Left : Justify.Right, NoWrap = true });
        }

        return table;
    }

    private static void Print(Action write)
    {
        try
        {
            write();
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Environment, "standard output cannot be written to; is the disk full, or the stream closed?");
        }
    }

    private T WithBar<T>(string name, Func<Action<int, int>, T> work) =>
        _progress.Progress().AutoClear(true).Start(context =>
        {
            var bar = context.AddTask(Markup.Escape(name));
            return work((done, of) => bar.Value = of == 0 ? bar.MaxValue : bar.MaxValue * done / of);
        });

    private static IAnsiConsole Console(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!console.Profile.Capabilities.Interactive)
        {
            // A file or pipe has no width of its own; a wrapped table could not be read back.
            console.Profile.Width = 160;
        }

        return console;
    }
}
