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

    [TestCase("pipelines/quarterly.yaml", "kind: campaign", "kind: campagne", @"pipelines/quarterly\.yaml:\d+: 'kind' cannot be 'campagne'")]
    [TestCase("pipelines/quarterly.yaml", "until: 2024-05-31", "until: 2024-05-31\n    suppliers: [policie]", @"pipelines/quarterly\.yaml:\d+: unknown supplier 'policie'; did you mean 'politie'\?")]
    [TestCase("pipelines/calendar/events.yaml", "source: \"Voorbeeldkalender, niet echt\"\n  - kind: visit", "\n  - kind: visit", @"pipelines/calendar/events\.yaml:\d+: 'source' is missing; say where")]
    public void Check_BadMarkerOrEvent_NamesFileAndLine(string name, string from, string to, string expected)
    {
        using var desk = new Desk();
        Change(desk, name, from, to);

        var check = Obi.Run(desk.Folder, "check");

        Assert.That(check.ExitCode, Is.EqualTo(3), check.Output);
        Assert.That(check.Output, Does.Match(expected));
    }

    [Test]
    public void Check_FaultsInSupplierMarkerAndEvent_NamesEach()
    {
        using var desk = new Desk();
        Change(desk, "pipelines/sources/bz/source.yaml", "reliability:", "reliabilty:");
        Change(desk, "pipelines/quarterly.yaml", "kind: campaign", "kind: campagne");
        Change(desk, "pipelines/calendar/events.yaml", "actors: [XC]", "actors: [xc]");

        var check = Obi.Run(desk.Folder, "check");

        Assert.That(check.ExitCode, Is.EqualTo(3));
        Assert.That(check.Output, Does.Contain("'reliabilty'").And.Contain("'campagne'").And.Contain("unknown state 'xc'"));
    }

    [Test]
    public void Check_MarkerForEverythingForEver_IsNotedAndAllowed()
    {
        using var desk = new Desk();
        Change(desk, "pipelines/quarterly.yaml", "    until: 2024-05-31\n", string.Empty);

        var check = Obi.Run(desk.Folder, "check");

        Assert.That(check.ExitCode, Is.Zero, check.Output);
        Assert.That(check.Output, Does.Match(@"note   pipelines/quarterly\.yaml: marker 'meldcampagne-2024'\r?\n +it has no end and holds for everything: no change is judged in the 12 months from 2024-03-01"));
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
