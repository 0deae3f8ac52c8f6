using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OBI.Phenomenon.Cli.CsvFiles;
using OBI.Phenomenon.Cli.ScreenedFiles;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Intake.Screening;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi screen</c>: what looks like personal data in one's own file.</summary>
internal static class ScreenCommand
{
    private const string About =
        "Looks for personal data in one's own CSV file and prints where they stand, never what they are. Nothing is stored.\n"
        + "\n"
        + "Printed are line (from 1, the header is line 1), column, type, start (in the cell, from 0) and length in characters, and confidence: hard when check digits or form leave "
        + "no doubt, likely when a person has to look. Names of persons are only ever likely, and a text without hits is not therefore anonymous.\n"
        + "\n"
        + "Ends with 3 when there is a hard hit, with 0 when there is none.\n"
        + "Example: obi screen export.csv --column toelichting --date 2025-08-05";

    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var file = PipelineOptions.Filled(new Argument<string>("FILE") { Description = "The file, or - for standard input." });
        var columns = new Option<string[]>("--column") { Description = "A column to look at; may be repeated. Without it: all.", DefaultValueFactory = _ => [] };
        var lines = new Option<bool>("--lines") { Description = "Every line of the file is one text, without a header; the column is called text." };
        var date = new Option<DateOnly?>("--date")
        {
            Description = "The day the file was delivered (yyyy-mm-dd). A day more than 15 years before may be one of birth; without the option only a word beside a day, such as geboren, makes it one.",
            CustomParser = ReadDate,
        };
        var command = new Command("screen", About) { file, columns, lines, date };
        command.SetAction(parsed =>
        {
            var (path, chosen) = (parsed.GetRequiredValue(file), parsed.GetValue(columns)!);
            if (parsed.GetValue(lines) && chosen.Length > 0)
            {
                throw new CommandException(ExitCode.Usage, "a file of lines has no columns; leave --column or --lines out");
            }

            var (hard, likely) = (0, 0);
            var begun = false;
            void Begin()
            {
                if (!begun)
                {
                    begun = true;
                    terminal.Print("line,column,type,start,length,confidence");
                }
            }

            void Look(int line, string column, string text)
            {
                Begin();
                foreach (var hit in Screener.Screen(text, parsed.GetValue(date)))
                {
                    (hard, likely) = hit.Confidence == Confidence.Hard ? (hard + 1, likely) : (hard, likely + 1);
                    terminal.Print(string.Create(CultureInfo.InvariantCulture, $"{line},{CsvFields.Written(column)},{hit.Kind.Name()},{hit.Start},{hit.Length},{hit.Confidence.ToString().ToLowerInvariant()}"));
                }
            }

            if (parsed.GetValue(lines))
            {
                ScreenedFile.ReadLines(path, Look);
            }
            else
            {
                ScreenedFile.ReadCells(path, chosen, Look);
            }

            Begin();
            terminal.Note(string.Create(CultureInfo.InvariantCulture, $"{hard} hard, {likely} likely"));
            return (int)(hard > 0 ? ExitCode.InputRefused : ExitCode.Done);
        });
        return command;
    }

    private static DateOnly? ReadDate(ArgumentResult given)
    {
        if (DateOnly.TryParseExact(given.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        given.AddError("--date: is no day; write it as 2025-08-05");
        return null;
    }
}
