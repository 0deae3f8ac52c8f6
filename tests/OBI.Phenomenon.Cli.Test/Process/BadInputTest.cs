using System.Text;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>What goes wrong in a user's hands: one clear line, the right exit code, and a store that holds what it held.</summary>
public sealed class BadInputTest
{
    private const string Bz = "data-samples/bz/bz_20260120_001.csv";

    private static Desk Shared { get; set; } = null!;

    [OneTimeSetUp]
    public void FillTheStore() => Shared = MadeQuarter.Copy();

    [OneTimeTearDown]
    public void CleanUp() => Shared.Dispose();

    private static string HeaderOf(string source) =>
        File.ReadLines(Directory.GetFiles(Shared.PathOf("data-samples", source)).Order(StringComparer.Ordinal).First()).First();

    private static IEnumerable<TestCaseData> Deliveries()
    {
        yield return new TestCaseData((Func<byte[]>)(() => Encoding.UTF8.GetBytes(HeaderOf("bz")[(HeaderOf("bz").IndexOf(',', StringComparison.Ordinal) + 1)..] + "\n")), "is missing from the header").SetArgDisplayNames("missing column");
        yield return new TestCaseData((Func<byte[]>)(() => Encoding.UTF8.GetBytes(HeaderOf("bz") + ",remarks\n")), "is not on the contract's list of columns").SetArgDisplayNames("extra column");
        yield return new TestCaseData((Func<byte[]>)(() => Encoding.Latin1.GetBytes(HeaderOf("bz") + "\n" + new string('é', 20) + "\n")), "not in the contracted encoding").SetArgDisplayNames("other encoding");
        yield return new TestCaseData((Func<byte[]>)(() => []), "the file is empty").SetArgDisplayNames("empty file");
        yield return new TestCaseData((Func<byte[]>)(() => Encoding.UTF8.GetBytes(HeaderOf("bz") + "\n\"oops,\n")), "quotes do not match").SetArgDisplayNames("open quote");
    }

    [TestCaseSource(nameof(Deliveries))]
    public void Run_BrokenDelivery_SaysWhereAndKeepsTheStore(Func<byte[]> content, string expected)
    {
        var before = Signals();
        File.WriteAllBytes(Shared.PathOf(Bz), content());
        try
        {
            var run = Obi.Run(Shared.Folder, "run", "pipelines/quarterly.yaml");

            Assert.That(run.ExitCode, Is.EqualTo(3), run.Error);
            Assert.That(run.Error, Does.Contain(Bz).And.Contain(expected));
            Assert.That(Signals(), Is.EqualTo(before));
        }
        finally
        {
            File.Delete(Shared.PathOf(Bz));
        }
    }

    [Test]
    public void Run_BrokenYaml_NamesFileAndLine()
    {
        using var desk = new Desk();
        File.AppendAllText(desk.PathOf("pipelines", "sources", "bz", "terms.yaml"), "\n  country: [\n");

        var run = Obi.Run(desk.Folder, "run", "pipelines/quarterly.yaml");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Match(@"^pipelines/sources/bz/terms\.yaml:\d+: "));
    }

    [Test]
    public void Run_BadMarker_NamesFileAndLineBeforeWorking()
    {
        using var desk = new Desk();
        var pipeline = desk.PathOf("pipelines", "quarterly.yaml");
        File.WriteAllText(pipeline, File.ReadAllText(pipeline).Replace("until: 2024-05-31", "until: 2024-02-01", StringComparison.Ordinal));

        var run = Obi.Run(desk.Folder, "run", "pipelines/quarterly.yaml");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Match(@"^pipelines/quarterly\.yaml:\d+: 'until' lies before 'from'"));
        Assert.That(File.Exists(desk.PathOf("output", "quarterly", "obi.db")), Is.False);
    }

    [Test]
    public void Run_StoreThatIsSomethingElse_LeavesItUntouched()
    {
        using var desk = new Desk();
        File.WriteAllText(desk.PathOf("notes.txt"), "dit is geen opslag, maar een lijst met aantekeningen");

        var run = Obi.Run(desk.Folder, "run", "pipelines/quarterly.yaml", "--store", "notes.txt");

        Assert.That(run.ExitCode, Is.EqualTo(5));
        Assert.That(run.Error, Does.Contain("notes.txt"));
        Assert.That(File.ReadAllText(desk.PathOf("notes.txt")), Is.EqualTo("dit is geen opslag, maar een lijst met aantekeningen"));
    }

    [Test]
    public void Run_OutputThatCannotBeAFolder_SaysSoBeforeWorking()
    {
        using var desk = new Desk();
        File.WriteAllText(desk.PathOf("vol"), "een bestand");

        var run = Obi.Run(desk.Folder, "run", "pipelines/quarterly.yaml", "--out", "vol/uit");

        Assert.That(run.ExitCode, Is.EqualTo(5));
        Assert.That(run.Error, Does.Contain("vol/uit: cannot be written to"));
        Assert.That(File.Exists(desk.PathOf("output", "quarterly", "obi.db")), Is.False);
    }

    [TestCase("--period", "2025-Q5")]
    [TestCase("--period", "2025-07")]
    [TestCase("--as-of", "gisteren")]
    [TestCase("--as-of", "999999")]
    public void Run_ArgumentThatCannotBe_IsAUsageError(string option, string value)
    {
        var run = Obi.Run(Shared.Folder, "run", "pipelines/quarterly.yaml", option, value);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(option));
    }

    [Test]
    public void Report_ChangedPicture_IsRefused()
    {
        Obi.Run(Shared.Folder, "analyse", "pipelines/quarterly.yaml", "--out", "beeld");
        var picture = Shared.PathOf("beeld", "picture.json");
        File.WriteAllText(picture, File.ReadAllText(picture).Replace("2025-Q4", "2025-Q3", StringComparison.Ordinal));

        var run = Obi.Run(Shared.Folder, "report", "beeld/picture.json");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("picture.json"));
    }

    [TestCase("uit", "uit")]
    [TestCase("uit", "uit/tables")]
    [TestCase("uit/voor/lezers", "uit")]
    public void Run_TrueCountsAmongTheFilesForReaders_IsRefused(string output, string inside)
    {
        var run = Obi.Run(Shared.Folder, "run", "pipelines/quarterly.yaml", "--out", output, "--internal", inside);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("--internal"));
        Assert.That(Directory.Exists(Shared.PathOf("uit")), Is.False);
    }

    [Test]
    public void Run_CopiedSupplierFolder_DoesNotCountTwice()
    {
        using var desk = new Desk();
        var copy = desk.PathOf("pipelines", "sources", "kopie");
        Directory.CreateDirectory(copy);
        foreach (var name in new[] { "source.yaml", "terms.yaml" })
        {
            var text = File.ReadAllText(desk.PathOf("pipelines", "sources", "aivd", name));
            File.WriteAllText(Path.Combine(copy, name), text.Replace("source: aivd", "source: kopie", StringComparison.Ordinal));
        }

        var run = Obi.Run(desk.Folder, "run", "pipelines/quarterly.yaml");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("takes the same files as 'aivd'"));
    }

    [Test]
    public void Run_SupplierWhoseFolderIsGone_SaysWhichAndWhatToDo()
    {
        using var desk = MadeQuarter.Copy();
        Directory.Delete(desk.PathOf("pipelines", "sources", "aivd"), recursive: true);

        var run = Obi.Run(desk.Folder, "run", "pipelines/quarterly.yaml");

        Assert.That(run.ExitCode, Is.EqualTo(3), run.Error);
        Assert.That(run.Error, Does.Contain("'aivd', which has no folder"));
    }

    [Test]
    public void Run_PipeNamedLikeADelivery_DoesNotHang()
    {
        using var desk = new Desk();
        using var mkfifo = System.Diagnostics.Process.Start("mkfifo", desk.PathOf("data-samples", "politie", "politie_20260205_001.csv"));
        mkfifo.WaitForExit();

        var run = Obi.Run(desk.Folder, "intake", "pipelines/quarterly.yaml");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("politie_20260205_001.csv"));
    }

    [Test]
    public void Run_AfterARefusalIsMended_GivesTheResultOfAStoreThatNeverSawIt()
    {
        using var desk = MadeQuarter.Copy();
        File.Delete(desk.PathOf("output", "quarterly", "obi.db"));
        File.Delete(desk.PathOf("output", "quarterly", "obi.db.head"));
        var bad = desk.PathOf("data-samples", "politie", "politie_20991231_001.csv");
        File.WriteAllText(bad, "x");
        Assert.That(Obi.Run(desk.Folder, "run", "pipelines/quarterly.yaml").ExitCode, Is.EqualTo(3));
        File.Delete(bad);

        var mended = desk.RunQuarter();

        Assert.That(mended.GetProperty("resultSha256").GetString(), Is.EqualTo(MadeQuarter.Summary.GetProperty("resultSha256").GetString()));
    }

    [TestCase("--out", "")]
    [TestCase("--store", " ")]
    [TestCase("--expect", "abc")]
    public void Run_EmptyOrImpossibleOption_IsAUsageError(string option, string value) =>
        Assert.That(Obi.Run(Shared.Folder, "run", "pipelines/quarterly.yaml", option, value).ExitCode, Is.EqualTo(2));

    [Test]
    public void Sample_RowsThatAreNoNumber_IsAUsageError()
    {
        var run = Obi.Run(Shared.Folder, "sample", "--out", "x", "--rows", "abc");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Not.Contain("   at "));
    }

    [Test]
    public void Analyse_OverAWholeResult_TakesAwayTheManifestThatNoLongerHolds()
    {
        using var desk = MadeQuarter.Copy();
        desk.RunQuarter("--out", "uit");

        var analyse = Obi.Run(desk.Folder, "analyse", "pipelines/quarterly.yaml", "--out", "uit");

        Assert.That(analyse.ExitCode, Is.Zero, analyse.Error);
        Assert.That(File.Exists(desk.PathOf("uit", "manifest.json")), Is.False);
        Assert.That(File.Exists(desk.PathOf("uit", "picture.json")), Is.True);
    }

    [Test]
    public void Unknown_Command_IsAUsageError() => Assert.That(Obi.Run(Shared.Folder, "rnu").ExitCode, Is.EqualTo(2));

    private static string Signals()
    {
        using var store = SignalStore.OpenExisting(Shared.PathOf("output", "quarterly", "obi.db"));
        return string.Join('\n', store.Tallies(store.Ledger.HeadSequence, DateOnly.MinValue, DateOnly.MaxValue));
    }
}
