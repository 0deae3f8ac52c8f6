using OBI.Phenomenon.Report.Test.Fixture;
using OBI.Phenomenon.Picture.Front;
namespace OBI.Phenomenon.Report.Test;
public sealed class DumpTest
{
    [Test]
    public void Dump()
    {
        using var r = ReportRenderer.Start();
        Thread.Sleep(1000);
        foreach (var (n, s) in new (string, Sample)[] { ("base", new Sample()), ("again", new Sample()), ("intern", new Sample { Edition = Edition.Internal }), ("many", new Sample { Actors = 30 }), ("one", new Sample { Actors = 1 }), ("none", new Sample { Actors = 0 }), ("hidden", new Sample { EverythingWithheld = true }), ("empty", new Sample { Empty = true }) })
        {
            var w = System.Diagnostics.Stopwatch.StartNew();
            var both = r.RenderWithArchive(s.Picture());
            TestContext.Out.WriteLine($"{n} {w.ElapsedMilliseconds} ms {both.Pdf.Length}");
            File.WriteAllBytes($"/tmp/rep-{n}.pdf", both.Pdf);
        }
    }
}
