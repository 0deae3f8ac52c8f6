using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.Process;

public sealed class ScreenTest
{
    private const string Mail = "kanarie@voorbeeld.nl";

    [Test]
    public void Screen_HardHit_EndsWithThreeAndPrintsThePlaceAlone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("export.csv", $"nummer,\"toelichting, vrij\"\n1,niets\n2,\"schrijf naar {Mail}, of niet\"\n");

        var run = Obi.Run(folder.Path, "screen", "export.csv");

        Assert.That(run.ExitCode, Is.EqualTo(3), run.Error);
        Assert.That(run.Output, Is.EqualTo($"line,column,type,start,length,confidence\n3,\"toelichting, vrij\",email,13,{Mail.Length},hard\n"));
        Assert.That(run.Error, Is.EqualTo("1 hard, 0 likely\n"));
    }

    [Test]
    public void Screen_Lines_EachLineIsAText()
    {
        using var folder = new TemporaryFolder();
        folder.Write("lines.txt", "de heer sprak\nhij heet Jan de Vries\n");

        var run = Obi.Run(folder.Path, "screen", "lines.txt", "--lines");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.EndWith("2,text,person,9,12,likely\n"));
    }

    [TestCase("a,b\n1\n", "export.csv:2: has 1 fields where the header has 2")]
    [TestCase("a,b\n1,\"2\n", "export.csv:2: the quotes do not match")]
    [TestCase("a,b\n1,\"een\ntwee\"\n", "export.csv:2: the quotes do not match; write a quote within a field as two, and a field without line breaks")]
    [TestCase("", "export.csv: the file is empty")]
    [TestCase("\uFEFF", "export.csv: the file is empty")]
    [TestCase($"{Mail},b\n1,2\n", "export.csv:1: the header holds personal data, so it is a row")]
    public void Screen_BrokenFile_IsRefusedWithLineAndRule(string text, string rule)
    {
        using var folder = new TemporaryFolder();
        folder.Write("export.csv", text);

        var run = Obi.Run(folder.Path, "screen", "export.csv");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain(rule));
        Assert.That(run.Output + run.Error, Does.Not.Contain(Mail));
    }

    [TestCase("none.csv", "none.csv: is not there; name a CSV file with a header")]
    [TestCase(".", "is a folder; name the CSV file in it")]
    public void Screen_NoFile_IsRefusedBeforeAnythingIsPrinted(string file, string rule)
    {
        using var folder = new TemporaryFolder();

        var run = Obi.Run(folder.Path, "screen", file);

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.Contain(rule));
    }

    [Test]
    public void Screen_Utf16_IsRefusedWithAndWithoutAMark([Values] bool mark)
    {
        using var folder = new TemporaryFolder();
        var bytes = new System.Text.UnicodeEncoding(bigEndian: false, byteOrderMark: mark);
        File.WriteAllBytes(Path.Combine(folder.Path, "export.csv"), [.. bytes.GetPreamble(), .. bytes.GetBytes($"a,b\n1,{Mail}\n")]);

        var run = Obi.Run(folder.Path, "screen", "export.csv");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.Contain("export.csv:1: the line").And.Contain("save").And.Contain("as CSV UTF-8"));
    }

    [Test]
    public void Screen_Date_MakesAnOldDayOneOfBirth()
    {
        using var folder = new TemporaryFolder();
        folder.Write("export.csv", "tekst\nzij (03-04-1984) belde\n");

        Assert.That(Obi.Run(folder.Path, "screen", "export.csv").Error, Is.EqualTo("0 hard, 0 likely\n"));
        Assert.That(Obi.Run(folder.Path, "screen", "export.csv", "--date", "2025-08-05").Output, Does.EndWith("2,tekst,birth-date,5,10,likely\n"));
        Assert.That(Obi.Run(folder.Path, "screen", "export.csv", "--date", "5 augustus").ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void Screen_ColumnThatIsNotThere_NamesThoseThatAre()
    {
        using var folder = new TemporaryFolder();
        folder.Write("export.csv", $"a,b\n1,{Mail}\n");

        Assert.That(Obi.Run(folder.Path, "screen", "export.csv", "--column", "c").Error, Does.Contain("has no column 'c'; it has a, b"));
        Assert.That(Obi.Run(folder.Path, "screen", "export.csv", "--column", "a").ExitCode, Is.Zero);
    }
}
