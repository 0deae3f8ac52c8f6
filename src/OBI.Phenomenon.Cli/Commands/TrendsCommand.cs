using System.CommandLine;
using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Cli.SeriesFiles;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Cli.TrendMethods;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi trends</c>: one method on one's own file of counts.</summary>
internal static class TrendsCommand
{
    private static readonly string[] MethodNames = [.. TrendMethod.All.Select(method => method.Name)];

    private static string About =>
        "Judges the counts of one's own CSV file with one method and prints a row for each step judged. Nothing is stored.\n"
        + "\n"
        + "The file has a header and the columns date (2025-01-06, or 1, 2, 3 …) and count, in any order, and if need be population and series. "
        + "Steps are a day, a week or a month apart, sorted, without gaps; an empty count was not observed, which is not 0.\n"
        + "\n"
        + "Printed are series, t (from 1), date, observed, expected, upper, score, pvalue, qvalue, alarm (1 or 0) and outcome; a number that the method "
        + "does not have is empty. Of ears and farrington a count above upper is an alarm; cusum and glr alarm at it, and glr knows it with ret=cases only; obi also looks at the "
        + "one and two steps before. score is the method's own: minus the decimal logarithm of pvalue (obi), 0 at expected and 1 at upper (farrington), "
        + "standard deviations (ears), the sum (cusum), the log-likelihood ratio (glr). "
        + "qvalue is Benjamini and Hochberg's over all series evaluated at the same date.\n"
        + "\n"
        + "Choices for --option, by method:\n"
        + string.Join('\n', TrendMethod.All.Select(method => $"  {method.Name}: {string.Join("; ", method.Controls.Select(control => $"{control.Name}={control.Allowed}"))}"))
        + "\n"
        + "Example: obi trends counts.csv --method ears --option method=C2 --range 2025-01-06..2025-12-29";

    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var file = PipelineOptions.Filled(new Argument<string>("FILE") { Description = "The CSV file, or - for standard input." });
        var method = new Option<string>("--method") { Description = "The method.", DefaultValueFactory = _ => MethodNames[0] };
        method.AcceptOnlyFromAmong(MethodNames);
        var choices = new Option<string[]>("--option") { Description = "A choice of the method, as name=value; may be repeated. Names and defaults are those of R's surveillance; compat=true also keeps its defects.", DefaultValueFactory = _ => [] };
        var frequency = new Option<string?>("--frequency") { Description = "Steps in a year: 52, 12 or 365. Without it: by the distance between the dates, else 52." };
        frequency.AcceptOnlyFromAmong("52", "12", "365");
        var range = new Option<string?>("--range") { Description = "The steps to judge, FIRST..LAST, as dates or as numbers from 1. Without it: the last year of steps (as many as --frequency), without those at its start that have too little before them. cusum and glr learn what is usual from the steps before FIRST, once." };
        var command = new Command("trends", About) { file, method, choices, frequency, range };
        command.SetAction(parsed =>
        {
            var chosen = TrendMethod.All.Single(candidate => candidate.Name == parsed.GetValue(method));
            var prepared = chosen.Prepare(new GivenControls(parsed.GetValue(choices)!, chosen));
            var selection = StepSelection.Of(parsed.GetValue(range));
            var read = SeriesFile.Read(parsed.GetRequiredValue(file), parsed.GetValue(frequency) is { } steps ? int.Parse(steps, CultureInfo.InvariantCulture) : null);
            var judged = MethodRun.Over(read, prepared, selection);
            terminal.Print(JudgedStepLines.Header);
            foreach (var step in judged)
            {
                terminal.Print(JudgedStepLines.Of(step));
            }

            if (prepared.Warns && judged.Count(step => step.Judgement.Outcome == Outcome.InsufficientHistory) is > 0 and var unjudged)
            {
                terminal.Note(string.Create(CultureInfo.InvariantCulture, $"{unjudged} of {judged.Count} steps could not be judged: no count, or too little before them, a gap in it, or counts that no model fits"));
            }

            return (int)ExitCode.Done;
        });
        return command;
    }
}
