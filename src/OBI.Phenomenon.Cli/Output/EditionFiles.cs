using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Stix;

namespace OBI.Phenomenon.Cli.Output;

/// <summary>Both editions as files.</summary>
/// <param name="Released">For readers outside.</param>
/// <param name="Internal">With true counts.</param>
internal sealed record EditionFiles(IReadOnlyList<ResultFile> Released, IReadOnlyList<ResultFile> Internal)
{
    /// <summary>Makes the files; without renderers no PDF is among them.</summary>
    internal static EditionFiles Make(Editions editions, EditionRenderers? renderers)
    {
        var picture = new ResultFile(PictureFile.Name, PictureFile.Write(editions.Released.Picture));
        var dossier = new ResultFile("werkdossier.json", PictureFile.Write(editions.Internal.Picture));

        // Setting the pages takes longest, so it runs while the other files are made.
        var setting = renderers is null ? null : Task.Run(() => renderers.Render((editions.Released.Picture, picture), (editions.Internal.Picture, dossier)));
        List<ResultFile> released = [picture, .. Tables(editions.Released.Picture), new ResultFile(PictureFile.SchemaName, PictureFile.Schema()), new ResultFile(StixFile.Name, StixFile.Write(editions.Released.Picture))];
        List<ResultFile> inside = [dossier, .. Tables(editions.Internal.Picture), new ResultFile(FindingsFile.Name, FindingsFile.Write(editions.Findings))];
        if (setting is not null)
        {
            var (report, werkdossier) = setting.GetAwaiter().GetResult();
            released.Add(new ResultFile("fenomeenbeeld.pdf", report.Pdf));
            released.Add(new ResultFile("fenomeenbeeld-archief.pdf", report.Archive));
            released.Add(new ResultFile("beknopt.pdf", report.Briefing));
            inside.Add(new ResultFile("werkdossier.pdf", werkdossier));
        }

        return new EditionFiles(released, inside);
    }

    private static IEnumerable<ResultFile> Tables(PhenomenonPicture picture) =>
        picture.Tables.Select(table => new ResultFile($"tables/{TableCsv.NameOf(table)}", TableCsv.Write(table)))
            .Append(new ResultFile($"tables/{TrendCsv.Name}", TrendCsv.Write(picture.Trends)))
            .Append(new ResultFile($"tables/{PatternCsv.Name}", PatternCsv.Write(picture.Patterns)));
}
