using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test;

[Explicit]
public sealed class PagesDump
{
    [Test]
    public void Dump()
    {
        using var renderer = ReportRenderer.Start();
        foreach (var (name, sample) in new (string, Sample)[]
        {
            ("released6", new Sample()), ("internal6", new Sample { Edition = Edition.Internal }), ("released0", new Sample { Actors = 0 }), ("released1", new Sample { Actors = 1 }),
            ("released30", new Sample { Actors = 26 }), ("internal30", new Sample { Actors = 26, Edition = Edition.Internal }), ("english6", new Sample { Language = "en" }), ("empty", new Sample { Empty = true }),
        })
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            File.WriteAllBytes($"/tmp/pages/{name}.pdf", renderer.Render(sample.Picture()));
            TestContext.Out.WriteLine($"{name} {watch.ElapsedMilliseconds}");
        }
    }
}
