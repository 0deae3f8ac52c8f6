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
        // Setting the pages takes longest, so it runs while the other files are made.
        var setting = renderers is null ? null : Task.Run(() => renderers.Render(editions.Released.Picture, editions.Internal.Picture));
        var released = new List<ResultFile>(PictureFiles(editions.Released.Picture, PictureFile.Name));
        released.Add(new ResultFile(PictureFile.SchemaName, PictureFile.Schema()));
        released.Add(new ResultFile(StixFile.Name, StixFile.Write(editions.Released.Picture)));
        var inside = new List<ResultFile>(PictureFiles(editions.Internal.Picture, "werkdossier.json"))
        {
            new(FindingsFile.Name, FindingsFile.Write(editions.Findings)),
        };
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

    private static IEnumerable<ResultFile> PictureFiles(PhenomenonPicture picture, string name) =>
        picture.Tables.Select(table => new ResultFile($"tables/{TableCsv.NameOf(table)}", TableCsv.Write(table)))
            .Append(new ResultFile($"tables/{TrendCsv.Name}", TrendCsv.Write(picture.Trends)))
            .Append(new ResultFile($"tables/{PatternCsv.Name}", PatternCsv.Write(picture.Patterns)))
            .Prepend(new ResultFile(name, PictureFile.Write(picture)));
}
