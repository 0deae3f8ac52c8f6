using System.Text;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Patterns;

namespace OBI.Phenomenon.Picture.Test.Files;

public sealed class PatternCsvTest
{
    private static string[][] Write(params ActorPatterns[] actors) =>
        [.. Encoding.UTF8.GetString(PatternCsv.Write(actors)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];

    [Test]
    public void Pattern_IsALineForEachPeriod()
    {
        var lines = Write(Samples.Patterns());

        Assert.That(lines, Has.Length.EqualTo(5));
        Assert.That(lines.Select(line => line.Length), Is.All.EqualTo(lines[0].Length));
        Assert.That((Cell(lines, 1, "period"), Cell(lines, 1, "least"), Cell(lines, 1, "least_shown")), Is.EqualTo(("2025-Q3", "", "no")));
        Assert.That((Cell(lines, 2, "period"), Cell(lines, 2, "least"), Cell(lines, 2, "most"), Cell(lines, 2, "signals_shown")), Is.EqualTo(("2025-Q4", "11", "25", "no")));
        Assert.That((Cell(lines, 2, "mix"), Cell(lines, 2, "stability"), Cell(lines, 2, "change")), Is.EqualTo(("MOD-110:nearly-all:over:mode", "stable", "growing")));
    }

    [Test]
    public void State_WithoutPatterns_IsALineWithItsOutcome()
    {
        var lines = Write(new ActorPatterns("XB", PatternOutcome.NotShown, [], [], null));

        Assert.That(lines, Has.Length.EqualTo(2));
        Assert.That(lines[1], Has.Length.EqualTo(lines[0].Length));
        Assert.That((Cell(lines, 1, "actor"), Cell(lines, 1, "outcome"), Cell(lines, 1, "pattern")), Is.EqualTo(("XB", "not-shown", "")));
    }

    [Test]
    public void Text_ThatCouldBeginAFormula_IsNone()
    {
        var lines = Write(Samples.Patterns() with { Patterns = [Samples.Pattern("=cmd") with { Name = ["+1"], Mix = [] }], Links = [] });

        Assert.That((Cell(lines, 1, "pattern"), Cell(lines, 1, "name")), Is.EqualTo(("'=cmd", "'+1")));
    }

    private static string Cell(string[][] lines, int line, string column) => lines[line][Array.IndexOf(lines[0], column)];
}
