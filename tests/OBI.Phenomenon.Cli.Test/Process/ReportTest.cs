namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>An existing picture as PDF, in the form that is asked for.</summary>
public sealed class ReportTest
{
    [Test]
    public void Report_OfAPicture_IsInTheFormAndTheLanguageAskedFor()
    {
        using var desk = new Desk();
        Assert.That(Obi.Run(desk.Folder, "intake", "pipelines/quarterly.yaml").ExitCode, Is.Zero);
        Assert.That(Obi.Run(desk.Folder, "analyse", "pipelines/quarterly.yaml", "--out", "beeld", "--internal", "binnen").ExitCode, Is.Zero);

        var briefing = Obi.Run(desk.Folder, "report", "beeld/picture.json", "--out", "engels", "--language", "en", "--only", "beknopt");
        var all = Obi.Run(desk.Folder, "report", "beeld/picture.json", "--out", "alles");
        var inside = Obi.Run(desk.Folder, "report", "binnen/werkdossier.json", "--only", "beknopt");

        Assert.That(briefing.ExitCode, Is.Zero, briefing.Error);
        Assert.That(Files(desk.PathOf("engels")), Is.EqualTo(new[] { "beknopt.pdf" }));
        Assert.That(Files(desk.PathOf("alles")), Is.EqualTo(new[] { "beknopt.pdf", "fenomeenbeeld-archief.pdf", "fenomeenbeeld.pdf" }));
        Assert.That(File.ReadAllBytes(desk.PathOf("engels", "beknopt.pdf")), Is.Not.EqualTo(File.ReadAllBytes(desk.PathOf("alles", "beknopt.pdf"))));
        Assert.That(inside.ExitCode, Is.EqualTo(2));
        Assert.That(inside.Error, Does.Contain("a werkdossier has no briefing"));
    }

    [Test]
    public void Report_InAnotherLanguageThanThereAre_IsRefused()
    {
        var run = Obi.Run(Path.GetTempPath(), "report", "picture.json", "--language", "fr");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("fr"));
    }

    private static string[] Files(string folder) => [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
}
