using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Cli.Output;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Store.Chains;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi verify</c>: nothing was changed in a result, or in the store since its chain began.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var target = PipelineOptions.Filled(new Argument<string>("DIR") { Description = "A folder with a result as 'obi run' leaves it; with --chain, the pipeline whose store it is.", Arity = ArgumentArity.ZeroOrOne });
        var chain = new Option<bool>("--chain") { Description = "Recompute the audit chain of a pipeline's store, and hold it against the store and the head beside it.", Arity = ArgumentArity.Zero };
        var (store, json) = (PipelineOptions.Store(), PipelineOptions.Json());
        var command = new Command("verify", "Recomputes every hash of a result, or the audit chain of a store, and says what was changed. Exit code 3 when something was.\nExamples: obi verify output/quarterly/2025-Q4\n          obi verify --chain pipelines/quarterly.yaml") { target, chain, store, json };
        command.Validators.Add(given =>
        {
            var (named, chained, stored) = (given.GetValue(target) is not null, given.GetValue(chain), given.GetValue(store) is not null);
            if (chained ? named == stored : stored || !named)
            {
                given.AddError("name one thing: a folder with a result (obi verify DIR), a pipeline (obi verify --chain PIPELINE) or a store (obi verify --chain --store FILE)");
            }
        });
        command.SetAction(parsed =>
        {
            var (subject, found, faults) = parsed.GetValue(chain)
                ? Chain(parsed.GetValue(store) ?? Places.Of(PipelineFile.Read(parsed.GetValue(target)!), store: null).Store)
                : Result(parsed.GetValue(target)!);
            if (parsed.GetValue(json))
            {
                terminal.Print(JsonSerializer.Serialize(new { intact = faults.Count == 0, subject, faults }));
            }
            else
            {
                terminal.Print($"{(faults.Count == 0 ? "intact" : "changed")} {subject}: {found}");
                foreach (var fault in faults)
                {
                    terminal.Print($"        {fault}");
                }
            }

            return (int)(faults.Count == 0 ? ExitCode.Done : ExitCode.InputRefused);
        });
        return command;
    }

    private static (string Subject, string Found, IReadOnlyList<string> Faults) Chain(string store)
    {
        var report = ChainCheck.Verify(Path.GetFullPath(store));
        return (YamlFile.Shown(Path.GetFullPath(store)), string.Create(CultureInfo.InvariantCulture, $"{report.Links} links"), report.Faults);
    }

    private static (string Subject, string Found, IReadOnlyList<string> Faults) Result(string folder)
    {
        var result = WrittenManifest.Read(folder);
        return (YamlFile.Shown(Path.GetFullPath(folder)), string.Create(CultureInfo.InvariantCulture, $"{result.Files.Count} files, resultSha256 {result.ResultSha256}"), result.Verify());
    }
}
