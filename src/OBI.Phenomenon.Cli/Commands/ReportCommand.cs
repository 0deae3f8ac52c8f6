using System.CommandLine;
using OBI.Phenomenon.Cli.Output;
using OBI.Phenomenon.Cli.Terminals;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report;

namespace OBI.Phenomenon.Cli.Commands;

/// <summary><c>obi report</c>: an existing picture as PDF.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(Terminal terminal)
    {
        var picture = new Argument<string>("PICTURE") { Description = "A picture.json (or werkdossier.json) as 'obi run' leaves it." };
        var output = new Option<string?>("--out") { Description = "Where the PDF goes. Without it: beside the picture." };
        var command = new Command("report", "Makes the PDF of an existing picture, after verifying that the picture is unchanged.\nExample: obi report output/quarterly/2025-Q4/picture.json") { picture, output };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(picture);
            if (!File.Exists(path))
            {
                throw new CommandException(ExitCode.InputRefused, $"{YamlFile.Shown(path)}: is not there; 'obi run' makes one");
            }

            var read = PictureFile.Read(path);
            var folder = parsed.GetValue(output) ?? Path.GetDirectoryName(Path.GetFullPath(path))!;
            var name = read.Header.Edition == Edition.Released ? "fenomeenbeeld.pdf" : "werkdossier.pdf";
            OutputFolder.Require(folder);
            using var renderer = ReportRenderer.Start();
            OutputFolder.Write(folder, [new ResultFile(name, renderer.Render(read))]);
            terminal.Print(Path.Combine(folder, name));
            return (int)ExitCode.Done;
        });
        return command;
    }
}
