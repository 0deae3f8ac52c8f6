using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Node.Test;

public sealed class NodeHomeTest
{
    [Test]
    public void Find_FromBuildFolder_IsTheRoomItself()
    {
        var home = NodeHome.Find();

        Assert.That(home.Folder, Does.EndWith(Path.Combine("src", "OBI.Phenomenon.Node")));
    }

    [Test]
    public void Find_WithFolderBesideProgram_TakesThatOne()
    {
        using var program = new TemporaryFolder();
        program.Write("node/Programs/host.mjs", "");

        var home = NodeHome.FindFrom(program.Path);

        Assert.That(home.Folder, Is.EqualTo(Path.Combine(program.Path, "node")));
    }

    [Test]
    public void Find_WithoutPrograms_SaysWhatToDo()
    {
        using var elsewhere = new TemporaryFolder();

        var exception = Assert.Throws<NodeException>(() => NodeHome.FindFrom(elsewhere.Path));

        Assert.That(exception!.Message, Does.Contain("publish the program again"));
    }

    [TestCase("node/Programs/typeset.mjs")]
    [TestCase("node/Programs/other.mjs")]
    [TestCase("node/node_modules/.package-lock.json")]
    public void Fingerprint_OtherProgramOrPackages_IsAnother(string changed)
    {
        using var program = new TemporaryFolder();
        program.Write("node/Programs/host.mjs", "");
        program.Write("node/Programs/typeset.mjs", "1");
        program.Write("node/node_modules/.package-lock.json", "{}");
        var home = NodeHome.FindFrom(program.Path);
        var before = home.Fingerprint();

        program.Write("node/notes.txt", "no part of it");
        var same = home.Fingerprint();
        program.Write(changed, "2");

        Assert.That(same, Is.EqualTo(before));
        Assert.That(home.Fingerprint(), Is.Not.EqualTo(before));
    }

    [Test]
    public void Check_AfterBuild_IsReady()
    {
        var readiness = NodeHome.Find().Check();

        Assert.That(readiness.IsReady, Is.True, string.Join(' ', readiness.Missing));
        Assert.That(readiness.Version, Does.Match(@"^\d+\.\d+\.\d+"));
    }

    [Test]
    public void Check_WithoutNodeAndPackages_NamesBoth()
    {
        using var folder = new TemporaryFolder();

        var readiness = new NodeHome(folder.Path).CheckWith("there-is-no-such-node");

        Assert.That(readiness.Version, Is.Null);
        Assert.That(readiness.Missing, Has.Count.EqualTo(2));
        Assert.That(readiness.Missing[0], Does.Contain("Node 20 or later is needed"));
        Assert.That(readiness.Missing[1], Does.Contain("run 'dotnet build'"));
    }

    [TestCase("20.0.0", true)]
    [TestCase("24.1.0", true)]
    [TestCase("18.19.1", false)]
    [TestCase("unknown", false)]
    public void Version_ComparedWithOldest_IsJudged(string version, bool expected) =>
        Assert.That(NodeVersion.IsNewEnough(version), Is.EqualTo(expected));
}
