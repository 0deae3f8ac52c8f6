using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Report.Test.Fixture;

/// <summary>Tests of what is on paper: one renderer and one reader of PDF serve all tests of a class.</summary>
public abstract class PaperFixture
{
    private protected ReportRenderer Renderer { get; private set; } = null!;

    private protected NodeHost Reader { get; private set; } = null!;

    [OneTimeSetUp]
    public void StartNode()
    {
        Renderer = ReportRenderer.Start();
        Reader = NodeHost.Start(NodeHome.Find(), "inspect");
    }

    [OneTimeTearDown]
    public void StopNode()
    {
        Renderer.Dispose();
        Reader.Dispose();
    }

    private protected static IEnumerable<TestCaseData> Pictures() => Gallery.All.Select(picture => new TestCaseData(picture.Sample).SetArgDisplayNames(picture.Name));
}
