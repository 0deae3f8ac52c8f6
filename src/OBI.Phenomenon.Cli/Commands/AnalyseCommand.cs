using System.CommandLine;
using OBI.Phenomenon.Cli.Terminals;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi analyse</c>: from the store to a picture, without deliveries and PDFs.</summary>
internal static class AnalyseCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal) => RunCommand.BuildWith(
        "analyse",
        "Analyses a period from what the store knows and writes picture.json, tables and findings; fetches nothing and makes no PDF.\nExample: obi analyse pipelines/quarterly.yaml --as-of 2026-01-31",
        (request, _, cancel) => Pipeline.Analyse(request, terminal, cancel),
        terminal);
}
