using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Sample;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi sample</c>: exports of an invented world, with the truth beside them.</summary>
internal static class SampleCommand
{
    private static readonly DateOnly First = new(2021, 1, 1);
    private static readonly DateOnly Last = new(2025, 12, 31);

    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var rows = new Option<int>("--rows") { Description = "Rows to aim at over all suppliers and years, 100 to 100,000,000.", DefaultValueFactory = _ => SampleOptions.DefaultRows };
        rows.Validators.Add(Refuse);
        var seed = new Option<long>("--seed") { Description = "Another seed gives another sample of the same world.", DefaultValueFactory = _ => SampleOptions.DefaultSeed };
        var output = new Option<string>("--out") { Description = "The folder to write to; it must hold no exports yet.", Required = true };
        var command = new Command("sample", "Writes exports of five suppliers about six invented states over five years, with planted patterns and truth.json beside them.\nExample: obi sample --rows 12000 --seed 1 --out sample") { rows, seed, output };
        command.SetAction((parsed, cancel) =>
        {
            var folder = parsed.GetRequiredValue(output);
            var options = new SampleOptions(parsed.GetValue(rows), parsed.GetValue(seed));
            try
            {
                var summary = terminal.Stage(
                    "sample",
                    advance => SampleWorld.Write(options, folder, new DayProgress(advance), cancellation: cancel),
                    written => string.Create(CultureInfo.InvariantCulture, $"{written.Deliveries} deliveries with {written.Rows} rows"));
                foreach (var (source, count) in summary.RowsBySource)
                {
                    terminal.Print(string.Create(CultureInfo.InvariantCulture, $"{source,-10} {count,12}"));
                }
            }
            catch (OccupiedFolderException occupied)
            {
                throw new CommandException(ExitCode.InputRefused, occupied.Message);
            }
            catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
            {
                throw new CommandException(ExitCode.Environment, $"{YamlFile.Shown(folder)}: cannot be written to; check its permissions and the room on the disk, or choose another folder with --out");
            }

            return Task.FromResult((int)ExitCode.Done);
        });
        return command;
    }

    private static void Refuse(OptionResult option)
    {
        try
        {
            _ = new SampleOptions(option.GetValueOrDefault<int>());
        }
        catch (Exception wrong) when (wrong is ArgumentOutOfRangeException or InvalidOperationException)
        {
            option.AddError("--rows must be a number from 100 to 100,000,000");
        }
    }

    private sealed class DayProgress(Action<int, int> advance) : IProgress<DateOnly>
    {
        public void Report(DateOnly value) => advance(value.DayNumber - First.DayNumber, Last.DayNumber - First.DayNumber);
    }
}
