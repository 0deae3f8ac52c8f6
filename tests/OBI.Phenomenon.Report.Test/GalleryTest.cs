using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test;

/// <summary>Puts the pages of every fixture on disk, to be looked at: <c>OBI_GALLERY=/some/folder dotnet test --filter GalleryTest</c>.</summary>
[Explicit("writes files for people to look at")]
public sealed class GalleryTest
{
    [Test]
    public void Gallery_IsWrittenForTheEye()
    {
        var folder = Environment.GetEnvironmentVariable("OBI_GALLERY") ?? Path.Combine(TestContext.CurrentContext.WorkDirectory, "gallery");
        Directory.CreateDirectory(folder);

        using var renderer = ReportRenderer.Start();
        foreach (var (name, sample) in Gallery.All)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{name}.pdf"), renderer.Render(sample.Picture()));
            File.WriteAllBytes(Path.Combine(folder, $"{name}, briefing.pdf"), renderer.RenderBriefing(sample.Picture()));
        }

        Assert.That(Directory.GetFiles(folder, "*.pdf"), Has.Length.GreaterThanOrEqualTo(Gallery.All.Count));
    }
}
