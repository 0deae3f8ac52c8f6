using System.CommandLine;
using OBI.Phenomenon.Cli.Checks;
using OBI.Phenomenon.Cli.Terminals;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi check</c>: everything that is wrong, and how to mend it.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var path = PipelineOptions.Filled(new Argument<string>("PATH") { Description = "A pipeline's file, or a folder with pipelines.", DefaultValueFactory = _ => "pipelines" });
        var (store, json) = (PipelineOptions.Store(), PipelineOptions.Json());
        var command = new Command("check", "Checks pipelines, contracts, mappings, taxonomy, delivery folders, the store and this machine; prints what is wrong and how to mend it.\nExample: obi check pipelines/quarterly.yaml") { path, store, json };
        command.SetAction(parsed =>
        {
            var check = new HouseCheck(parsed.GetValue(store));
            check.Machine();
            check.Pipelines(parsed.GetValue(path)!);
            if (parsed.GetValue(json))
            {
                terminal.Print(check.ToJson());
            }
            else
            {
                foreach (var finding in check.Findings)
                {
                    var judged = finding.Problem is not null ? "wrong  " : finding.Note is not null ? "note   " : "ok     ";
                    var said = finding.Problem ?? finding.Note;
                    terminal.Print($"{judged}{finding.Subject}{(said is null ? string.Empty : $"\n       {said}")}");
                }
            }

            return (int)check.Outcome;
        });
        return command;
    }
}
