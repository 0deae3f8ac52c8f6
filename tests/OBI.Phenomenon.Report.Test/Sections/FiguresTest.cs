using System.Text;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Sections;

public sealed class FiguresTest
{
    private static Grid Grid(string name, Sample? sample = null) => Figures.Write(Fixture.Material.Of(sample ?? new Sample())).Grids[name];

    /// <summary>The numbers of a file beside the report, by key.</summary>
    private static Dictionary<string, string> File(string table)
    {
        var lines = Encoding.UTF8.GetString(TableCsv.Write(new Sample().Picture().Tables.Single(each => each.Id == table))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToArray();
        var signals = Array.IndexOf(lines[0], "signals");
        return lines.Skip(1).ToDictionary(line => string.Join('/', line.Take(signals)), line => line[signals].Length == 0 ? "n.g." : Numerals.Of("nl").Whole(decimal.Parse(line[signals], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Test]
    public void Actors_AreTheNumbersOfTheirFile()
    {
        var (grid, file) = (Grid("actors"), File("actors"));

        string[] codes = ["XA", "XB", "XC", "XD", "XE", "XF", "OTHER", "ZZ", "TOTAL"];
        Assert.That(grid.Rows.Select(row => string.Join(' ', row.Skip(1))), Is.EqualTo(codes.Select(code => string.Join(' ', new Sample().History.Select(period => file[$"{code}/{period}"])))));
    }

    [Test]
    public void TargetsByModus_AreTheNumbersOfTheirFile()
    {
        var (grid, file) = (Grid("target-modus"), File("target-modus"));

        Assert.That(grid.Rows.SelectMany(row => row.Skip(1)), Is.EqualTo(file.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value)));
        Assert.That(grid.Rows.SelectMany(row => row), Does.Contain("n.g."));
    }

    [Test]
    public void LongHistory_IsInPartsThatHoldAllOfIt()
    {
        var sample = new Sample { Quarters = 20 };

        var parts = Figures.Write(Fixture.Material.Of(sample)).Grids.Where(entry => entry.Key.StartsWith("actors", StringComparison.Ordinal)).Select(entry => entry.Value).ToArray();

        Assert.That(parts, Has.Length.EqualTo(2));
        Assert.That(parts.SelectMany(part => part.Columns.Skip(1)).Select(column => column.Title), Is.EqualTo(sample.History.Select(period => $"K{period[^1]} {period[..4]}")));
    }

    [Test]
    public void EveryTable_NamesItsFile() =>
        Assert.That(Figures.Write(Fixture.Material.Of(new Sample())).Grids.Values.Select(grid => grid.Note), Is.All.Match(@"^Bestand: tables/[a-z-]+\.csv\.$"));

    [Test]
    public void Patterns_AreShownInBands()
    {
        var cells = Grid("patterns").Rows.SelectMany(row => row.Skip(1));

        Assert.That(cells, Is.All.Match(@"^(\d+–\d+|\d+ of meer|n\.g\.)$"));
    }
}
