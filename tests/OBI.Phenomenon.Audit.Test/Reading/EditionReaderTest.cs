using OBI.Phenomenon.Audit.Test.Fixture;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Audit.Test.Reading;

public sealed class EditionReaderTest
{
    private static readonly string[] ByActor = ["actor:overlap", "period:partition"];

    private static EditionDraft Edition(string period = "2025-Q4") => new EditionDraft(period).Table("actors", ByActor, $"XA|{period} = 9", $"XB|{period} = ?");

    private static void Refused(string[] folders, string rule) =>
        Assert.That(() => Auditor.Attack(folders, new AuditOptions()), Throws.TypeOf<AuditException>().With.Message.Contains(rule));

    [Test]
    public void Read_FolderWithoutPicture_IsRefused()
    {
        using var folder = new TemporaryFolder();

        Refused([folder.Path], $"{folder.Path}: a released edition holds a picture.json");
    }

    [Test]
    public void Read_PictureThatWasChanged_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var path = Edition().Write(folder, "q4");
        var file = Path.Combine(path, "picture.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("[9]", "[8]", StringComparison.Ordinal));

        Refused([path], "the seal must be the SHA-256");
    }

    [Test]
    public void Read_NoJson_IsRefused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("picture.json", "nothing");

        Refused([folder.Path], "a picture has the properties that picture.schema.json says");
    }

    [Test]
    public void Read_InternalEdition_IsRefused()
    {
        using var folder = new TemporaryFolder();

        Refused([Edition().With(picture => picture["header"]!["edition"] = "internal").Write(folder, "q4")], "only a released edition can be attacked");
    }

    [Test]
    public void Read_OtherFormat_IsRefused()
    {
        using var folder = new TemporaryFolder();

        Refused([Edition().With(picture => picture["format"] = "obi-picture/9").Write(folder, "q4")], "reads the format 'obi-picture/1'");
    }

    [Test]
    public void Read_EditionThatDoesNotSayItsThreshold_IsRefused()
    {
        using var folder = new TemporaryFolder();

        Refused([Edition().With(picture => picture["parameters"]!.AsArray().Clear()).Write(folder, "q4")], "thresholds.cell");
    }

    [Test]
    public void Read_EditionsOfTwoPipelines_AreRefused()
    {
        using var folder = new TemporaryFolder();
        var other = Edition("2025-Q3").With(picture => picture["header"]!["pipeline"] = "monthly").Write(folder, "other");

        Refused([Edition().Write(folder, "q4"), other], "are of one pipeline");
    }

    [Test]
    public void Read_OneEditionTwice_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var path = Edition().Write(folder, "q4");

        Refused([path, path], "each edition is given once");
    }

    [Test]
    public void Read_TableFileThatShowsWhatThePictureHides_IsALeak()
    {
        using var folder = new TemporaryFolder();
        var path = Edition().Write(folder, "q4");
        folder.Write("q4/tables/actors.csv", "actor,period,signals,signals_shown\r\nXA,2025-Q4,9,yes\r\nXB,2025-Q4,2,yes\r\n");

        Assert.That(Auditor.Attack([path], new AuditOptions()).Leaks(), Is.EqualTo(["2025-Q4 actors XB|2025-Q4 2..2"]));
    }

    [Test]
    public void Read_TableFileThatContradictsThePicture_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var path = Edition().Write(folder, "q4");
        folder.Write("q4/tables/actors.csv", "actor,period,signals,signals_shown\r\nXA,2025-Q4,7,yes\r\n");

        Refused([path], "a number of the same signals is the same wherever it stands");
    }

    [Test]
    public void Read_TableThatDeclaresAPartitionThatIsNone_IsRefusedByItsCells()
    {
        using var folder = new TemporaryFolder();
        var path = new EditionDraft("2025-Q4").Table("attribution", ["actor:overlap", "basis:partition"], "XA|* = 10", "XA|assessed = 9", "XA|perceived = 8").Write(folder, "q4");

        Refused([path], "signals of actor=XA;basis=assessed;period=2025-Q4");
    }
}
