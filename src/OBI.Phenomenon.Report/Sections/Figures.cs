using System.Globalization;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>The numbers behind the charts, equal to those in the files beside the report.</summary>
internal static class Figures
{
    private const int Columns = 10;

    private static readonly string[] Facets = ["target", "modus", "objective", "effect"];

    public static Section Write(Material material)
    {
        var (texts, reading) = (material.Texts, material.Reading);
        var section = new Section("figures", texts["figures.title"]).Say("lead", texts["figures.lead"]);
        (string Key, string Label)[] scopes = [.. reading.Actors.Concat(reading.HasOthers ? [PictureReading.Other] : []).Concat([PictureReading.NotAttributed, PictureReading.All]).Select(actor => (actor, TrendNames.Row(material, actor)))];
        Add(material, section, "actors", Matrix(material, "actors", texts["actors.actor"], scopes, Periods(material, "actors"), reading.Signals));
        Add(material, section, "suppliers", Matrix(
            material, "suppliers", texts["sources.group"],
            [.. Deliveries.Groups(material).Select(group => (group, material.Label("group", group))), (PictureReading.All, texts["sources.total"])],
            Periods(material, "suppliers"),
            (group, period) => reading.Table("suppliers").Value("signals", group, period)));
        Add(material, section, "attribution", Matrix(
            material, "attribution", texts["actors.actor"],
            [.. scopes.Where(scope => scope.Key != PictureReading.Other && reading.Table("attribution").Keys(0).Contains(scope.Key))],
            [.. Attribution.Bases.Select(basis => (basis, Attribution.Words(material, basis)))],
            (actor, basis) => Attribution.Signals(material, actor, basis)));
        foreach (var facet in Facets)
        {
            Add(material, section, facet, Matrix(
                material, facet, texts[$"facet.{facet}"],
                [.. Families(material, facet)],
                Periods(material, facet),
                (concept, period) => material.Signals(facet, PictureReading.All, concept, period)));
        }

        Add(material, section, "actor-modus", Matrix(
            material, "modus", texts["actors.actor"], [.. scopes.Where(scope => scope.Key is not (PictureReading.Other or PictureReading.All))], Codes(material, "modus"),
            (actor, modus) => material.Signals("modus", actor, modus, reading.Period), texts["figures.actor-modus"]));
        Add(material, section, "target-modus", Matrix(
            material, "target-modus", texts["targets.concept"], [.. Targets.Families(material, "target")], Codes(material, "modus"),
            (target, modus) => reading.Table("target-modus").Value("signals", target, modus)));
        Add(material, section, "patterns", PatternSizes(material));
        return section;
    }

    /// <summary>Puts a table in the annex; one with more columns than a page holds in parts, the newest periods last.</summary>
    private static void Add(Material material, Section section, string name, Grid grid)
    {
        var parts = grid.Rows.Count == 0 ? 0 : (grid.Columns.Count - 2 + Columns) / Columns;
        for (var part = 0; part < parts; part++)
        {
            var (from, to) = (1 + ((grid.Columns.Count - 1) * part / parts), 1 + ((grid.Columns.Count - 1) * (part + 1) / parts));
            section.Tabulate(part == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{part + 1}"), grid with
            {
                Caption = part == 0 ? grid.Caption : material.Texts.Fill("figures.more", ("caption", grid.Caption)),
                Columns = [grid.Columns[0], .. grid.Columns.Take(from..to)],
                Rows = [.. grid.Rows.Select(row => (IReadOnlyList<string>)[row[0], .. row.Take(from..to)])],
            });
        }
    }

    private static Grid Matrix(
        Material material, string file, string first, IReadOnlyList<(string Key, string Label)> rows, IReadOnlyList<(string Key, string Label)> columns, Func<string, string, Published> value, string? caption = null) => new(
            caption ?? material.Texts[$"figures.{file}"],
            [Column.Text(first), .. columns.Select(column => Column.Number(column.Label))],
            [.. rows.Select(row => (IReadOnlyList<string>)[row.Label, .. columns.Select(column => Cell(material, value(row.Key, column.Key)))])],
            material.Texts.Fill("figures.file", ("file", $"tables/{file}.csv")));

    /// <summary>A count, or a mark short enough for nine columns; the lead says what it means.</summary>
    private static string Cell(Material material, Published value) => value.IsShown ? material.Wording.Count(value) : material.Texts["value.withheld.short"];

    private static (string Key, string Label)[] Periods(Material material, string table) =>
        [.. material.Reading.Periods(table).Select(period => (period, material.Wording.PeriodOnAxis(period)))];

    private static IEnumerable<(string Key, string Label)> Families(Material material, string facet) =>
        material.Reading.Families(facet).Select(term => (term.Code, $"{term.Code} {material.Wording.Label(term.Label)}"));

    private static (string Key, string Label)[] Codes(Material material, string facet) => [.. material.Reading.Families(facet).Select(term => (term.Code, term.Code))];

    private static Grid PatternSizes(Material material)
    {
        var patterns = material.Reading.Picture.Patterns.SelectMany(actor => Patterns.Told(material, actor)).ToArray();
        IReadOnlyList<string> periods = patterns.Length == 0 ? [] : [.. patterns[0].Sizes.Select(size => size.Period)];
        return new Grid(
            material.Texts["figures.patterns"],
            [Column.Text(material.Texts["pattern.pattern"]), .. periods.Select(period => Column.Number(material.Wording.PeriodOnAxis(period)))],
            [.. patterns.Select(pattern => (IReadOnlyList<string>)[pattern.Id, .. pattern.Sizes.Select(size => PatternExtent.Measure(size).IsShown ? PatternExtent.Cell(material, size) : material.Texts["value.withheld.short"])])],
            material.Texts.Fill("figures.file", ("file", "tables/patterns.csv")));
    }
}
