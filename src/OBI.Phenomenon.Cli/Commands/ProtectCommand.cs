using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using OBI.Phenomenon.Cli.CellTables;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Disclosure.Sensitivity;
using OBI.Phenomenon.Disclosure.Suppression;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi protect</c>: hides what must be hidden in one's own table.</summary>
internal static class ProtectCommand
{
    private const string About =
        "Hides numbers of one's own table, so that none of the sensitive ones can be computed from those that remain, and prints the table with what is hidden. Nothing is stored.\n"
        + "\n"
        + "The table is JSON: inner is a list of the smallest parts (only their number matters), cells a list of numbers, each with key (a list of labels), "
        + "inner (the places of the parts it is the sum of, from 0), value, and primary (1 when it is sensitive). All tables that share parts belong in one file. "
        + "Printed is the same table; every cell has suppressed (1 when it is hidden), and a hidden one interval: the least and the greatest number that a reader who knows "
        + "the rules can still think it is (null when there is no greatest).\n"
        + "\n"
        + "Without --interval a hidden number cannot be computed, but its interval may be narrow. With it, every hidden number has an interval as wide as the threshold.\n"
        + "\n"
        + "Example: obi protect table.json --threshold 5 --interval";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var file = PipelineOptions.Filled(new Argument<string>("TABLE") { Description = "The table's JSON file, or - for standard input." });
        var threshold = new Option<int?>("--threshold") { Description = "The least number that is not sensitive; smaller ones are, 0 too. Without it: what the table says (primary)." };
        threshold.Validators.Add(given =>
        {
            if (given.Tokens.Count != 1 || !int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
            {
                given.AddError("--threshold is a whole number of at least 1");
            }
        });
        var interval = new Option<bool>("--interval") { Description = "Hide more, until every hidden number has an interval as wide as --threshold, else as the table's maxN and one, else 1." };
        var singletons = new Option<bool>("--singletons") { Description = "Protect also against the one that a number of 1 counts: he knows that number, hidden or not." };
        var command = new Command("protect", About) { file, threshold, interval, singletons };
        command.SetAction(parsed =>
        {
            var least = parsed.GetValue(threshold);
            using var suppressor = Suppressor.Start();
            var table = CellTableReader.Read(parsed.GetRequiredValue(file), needsPrimary: least is null);
            var problem = table.ToProblem(least is { } number ? new SmallCount(number) : null, parsed.GetValue(singletons));
            var protection = Protect(suppressor, table.Name, problem, table.ToOptions(least, parsed.GetValue(interval)));
            terminal.Print(table.With(problem, protection).ToJsonString(Layout));
            var sensitive = problem.Cells.Count(cell => cell.Standing == Standing.Sensitive && !cell.Unknowns.IsEmpty);
            var hidden = protection.Cells.Count(cell => cell.Suppressed);
            terminal.Note(string.Create(CultureInfo.InvariantCulture, $"{hidden} of {protection.Cells.Length} numbers hidden: {sensitive} sensitive, {hidden - sensitive} to protect them"));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Protection Protect(Suppressor suppressor, string name, ProtectionProblem problem, ProtectionOptions options)
    {
        try
        {
            var protection = suppressor.Protect(problem, options);
            return protection.IsSafe
                ? protection
                : throw new CommandException(ExitCode.Failed, $"{name}: cells[{protection.Unprotected[0]}]: hiding other cells does not protect it; merge categories, and try again");
        }
        catch (ContradictionException contradiction)
        {
            throw new CommandException(ExitCode.InputRefused, $"{name}: {contradiction.Message}");
        }
    }
}
