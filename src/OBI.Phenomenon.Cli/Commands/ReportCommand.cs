using System.CommandLine;
using OBI.Phenomenon.Cli.Output;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi report</c>: an existing picture as PDF.</summary>
internal static class ReportCommand
{
    private const string Briefing = "beknopt";

    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var picture = new Argument<string>("PICTURE") { Description = "A picture.json (or werkdossier.json) as 'obi run' leaves it." };
        var output = new Option<string?>("--out") { Description = "Where the PDFs go. Without it: beside the picture." };
        var language = new Option<string?>("--language") { Description = "nl or en. Without it: the picture's own." };
        language.AcceptOnlyFromAmong("nl", "en");
        var only = new Option<string?>("--only") { Description = "beknopt: the briefing of two pages and no more." };
        only.AcceptOnlyFromAmong(Briefing);
        var command = new Command("report", "Makes the PDFs of an existing picture, after verifying that the picture is unchanged.\nExample: obi report output/quarterly/2025-Q4/picture.json --language en --only beknopt") { picture, output, language, only };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(picture);
            if (!File.Exists(path))
            {
                throw new CommandException(ExitCode.InputRefused, $"{YamlFile.Shown(path)}: is not there; 'obi run' makes one");
            }

            var read = PictureFile.Read(path);
            if (parsed.GetValue(language) is { } chosen)
            {
                read = read with { Header = read.Header with { Language = chosen } };
            }

            var folder = parsed.GetValue(output) ?? Path.GetDirectoryName(Path.GetFullPath(path))!;
            OutputFolder.Require(folder);
            using var renderer = ReportRenderer.Start();
            var files = Render(renderer, read, parsed.GetValue(only));
            OutputFolder.Write(folder, files);
            foreach (var file in files)
            {
                terminal.Print(Path.Combine(folder, file.Name));
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<ResultFile> Render(ReportRenderer renderer, PhenomenonPicture picture, string? only)
    {
        if (picture.Header.Edition == Edition.Internal)
        {
            return only is null
                ? [new ResultFile("werkdossier.pdf", renderer.Render(picture))]
                : throw new CommandException(ExitCode.Usage, "a werkdossier has no briefing; give the picture.json of the released edition");
        }

        if (only is not null)
        {
            return [new ResultFile($"{Briefing}.pdf", renderer.RenderBriefing(picture))];
        }

        var report = renderer.RenderAll(picture);
        return
        [
            new ResultFile("fenomeenbeeld.pdf", report.Pdf),
            new ResultFile("fenomeenbeeld-archief.pdf", report.Archive),
            new ResultFile($"{Briefing}.pdf", report.Briefing),
        ];
    }
}
