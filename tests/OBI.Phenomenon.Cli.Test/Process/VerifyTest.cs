namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>What was changed after it was made is found.</summary>
public sealed class VerifyTest
{
    private static readonly Desk Shared = new();

    [OneTimeSetUp]
    public void MakeAResult() => Shared.RunQuarter("--period", "2025-Q3", "--out", "uit");

    [OneTimeTearDown]
    public void CleanUp() => Shared.Dispose();

    [Test]
    public void Verify_ResultAsItWasMade_IsIntact()
    {
        var verify = Obi.Run(Shared.Folder, "verify", "uit");

        Assert.That(verify.ExitCode, Is.Zero, verify.Error);
        Assert.That(verify.Output, Does.StartWith("intact uit: "));
    }

    [Test]
    public void Verify_ResultThatWasChanged_NamesEveryFile()
    {
        using var desk = new Desk();
        var copy = desk.PathOf("kopie");
        foreach (var path in Directory.GetFiles(Shared.PathOf("uit"), "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(Shared.PathOf("uit"), path));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(path, to);
        }

        File.AppendAllText(Path.Combine(copy, "picture.json"), " ");
        File.Delete(Path.Combine(copy, "fenomeenbeeld.pdf"));
        File.WriteAllText(Path.Combine(copy, "tables", "extra.csv"), "a,b\n");
        File.WriteAllText(Path.Combine(copy, "manifest.json"), File.ReadAllText(Path.Combine(copy, "manifest.json")).Replace("\"resultSha256\": \"", "\"resultSha256\": \"0", StringComparison.Ordinal));

        var verify = Obi.Run(desk.Folder, "verify", "kopie");

        Assert.That(verify.ExitCode, Is.EqualTo(3));
        Assert.That(verify.Output, Does.Contain("picture.json: was changed").And.Contain("fenomeenbeeld.pdf: is missing").And.Contain("tables/extra.csv: is not in the manifest").And.Contain("resultSha256 is not that"));
    }

    [TestCase("""{"files":{"../../etc/hosts":"00"},"resultSha256":"00"}""", "names files outside its folder")]
    [TestCase("""{"files":[],"resultSha256":"00"}""", "is no manifest")]
    [TestCase("geen manifest", "is no manifest")]
    public void Verify_ManifestOfAnotherKind_IsRefused(string text, string expected)
    {
        Directory.CreateDirectory(Shared.PathOf("vreemd"));
        File.WriteAllText(Shared.PathOf("vreemd", "manifest.json"), text);

        var verify = Obi.Run(Shared.Folder, "verify", "vreemd");

        Assert.That(verify.ExitCode, Is.EqualTo(3));
        Assert.That(verify.Error, Does.Contain(expected));
    }

    [Test]
    public void Verify_FolderWithoutAManifest_SaysWhatToDo()
    {
        var verify = Obi.Run(Shared.Folder, "verify", "pipelines");

        Assert.That(verify.ExitCode, Is.EqualTo(3));
        Assert.That(verify.Error, Does.Contain("pipelines/manifest.json: is not there"));
    }

    [Test]
    public void VerifyChain_OfPipelineOrStore_IsIntactUntilItsHeadTellsOtherwise()
    {
        var store = Shared.PathOf("output", "quarterly", "obi.db");
        var head = File.ReadAllText(store + ".head");

        var intact = Obi.Run(Shared.Folder, "verify", "--chain", "pipelines/quarterly.yaml", "--json");
        File.WriteAllText(store + ".head", $"999 {new string('a', 64)}\n");
        var changed = Obi.Run(Shared.Folder, "verify", "--chain", "--store", store);
        var run = Obi.Run(Shared.Folder, "intake", "pipelines/quarterly.yaml");
        File.WriteAllText(store + ".head", head);

        Assert.That(intact.ExitCode, Is.Zero, intact.Error);
        Assert.That(intact.Output, Does.StartWith("{\"intact\":true,"));
        Assert.That(changed.ExitCode, Is.EqualTo(3));
        Assert.That(changed.Output, Does.Contain("is missing, with all after it").And.Contain("tells of link 999"));
        Assert.That(run.ExitCode, Is.EqualTo(5));
        Assert.That(run.Error, Does.Contain("obi verify --chain"));
    }

    [TestCase("verify")]
    [TestCase("verify", "--chain")]
    [TestCase("verify", "uit", "--store", "x.db")]
    [TestCase("verify", "--chain", "pipelines/quarterly.yaml", "--store", "x.db")]
    public void Verify_NothingOrTooMuchNamed_IsAUsageError(params string[] arguments) =>
        Assert.That(Obi.Run(Shared.Folder, arguments).ExitCode, Is.EqualTo(2));
}
