using System.Text;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Trends;

namespace OBI.Phenomenon.Picture.Test.Files;

public sealed class TrendCsvTest
{
    private static string[][] Write(params Trend[] trends) =>
        [.. Encoding.UTF8.GetString(TrendCsv.Write(trends)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];

    [Test]
    public void Trend_IsALineWithANumberAndAMarkForEach()
    {
        var lines = Write(Samples.Trend());

        Assert.That(lines, Has.Length.EqualTo(2));
        Assert.That(lines[1], Has.Length.EqualTo(lines[0].Length));
        Assert.That(Cell(lines, "verdict"), Is.EqualTo("rise"));
        Assert.That((Cell(lines, "usual"), Cell(lines, "usual_shown")), Is.EqualTo(("12.5", "yes")));
        Assert.That((Cell(lines, "detectable_fall"), Cell(lines, "detectable_fall_shown")), Is.EqualTo(("", "no")));
    }

    [Test]
    public void Text_ThatCouldBeginAFormula_IsNone()
    {
        var lines = Write(Samples.Trend() with { Actor = "*", Concept = "*", RestsOn = "=cmd" });

        Assert.That((Cell(lines, "actor"), Cell(lines, "concept"), Cell(lines, "rests_on")), Is.EqualTo(("TOTAL", "TOTAL", "'=cmd")));
    }

    private static string Cell(string[][] lines, string column) => lines[1][Array.IndexOf(lines[0], column)];
}
