namespace OBI.Phenomenon.Cli.Test.Process;

public sealed class CheckTest
{
    [Test]
    public void Check_SoundHouse_EndsWithZero()
    {
        using var desk = new Desk();

        var check = Obi.Run(desk.Folder, "check");

        Assert.That(check.ExitCode, Is.Zero, check.Output);
        Assert.That(check.Output, Does.Contain("166 concepts, 5 suppliers").And.Contain("obi.db: not there yet"));
    }

    [Test]
    public void Check_BadKey_NamesFileLineAndNearestKey()
    {
        using var desk = new Desk();
        Change(desk, "pipelines/sources/bz/source.yaml", "reliability:", "reliabilty:");

        var check = Obi.Run(desk.Folder, "check");

        Assert.That(check.ExitCode, Is.EqualTo(3));
        Assert.That(check.Output, Does.Match(@"pipelines/sources/bz/source\.yaml:\d+: unknown key 'reliabilty'; did you mean 'reliability'\?"));
    }

    [Test]
    public void Check_UnknownConcept_NamesIt()
    {
        using var desk = new Desk();
        Change(desk, "pipelines/sources/politie/terms.yaml", "INTIM: MOD-110", "INTIM: MOD-123");

        var check = Obi.Run(desk.Folder, "check");

        Assert.That(check.ExitCode, Is.EqualTo(3));
        Assert.That(check.Output, Does.Match(@"terms\.yaml:\d+: 'INTIM' maps to unknown concept MOD-123; add it to the taxonomy or change the term"));
    }

    [Test]
    public void Check_UnreachableFolder_SaysWhatToDo()
    {
        using var desk = new Desk();
        Directory.Delete(desk.PathOf("data-samples", "szw"), recursive: true);

        var check = Obi.Run(desk.Folder, "check");

        Assert.That(check.ExitCode, Is.EqualTo(5));
        Assert.That(check.Output, Does.Contain("data-samples/szw is not there; create it, mount it, or correct 'delivery.from'"));
    }

    [Test]
    public void Check_MachineWithoutNode_SaysWhatIsMissing()
    {
        using var desk = new Desk();
        var dotnet = Path.GetDirectoryName(Environment.ProcessPath!)!;

        var check = Obi.Run(desk.Folder, new Dictionary<string, string> { ["PATH"] = dotnet.Contains("node", StringComparison.Ordinal) ? "/usr/share/dotnet" : desk.Folder }, "check");

        Assert.That(check.ExitCode, Is.EqualTo(5));
        Assert.That(check.Output, Does.Contain("Node"));
    }

    private static void Change(Desk desk, string name, string from, string to)
    {
        var path = desk.PathOf(name.Split('/'));
        var text = File.ReadAllText(path);
        Assume.That(text, Does.Contain(from));
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
