using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>The course of a state's patterns over the periods: each size by its band or number, and which pattern came out of which.</summary>
internal static class PatternCourse
{
    private const int RowPixels = 28;
    private const int PageWidth = 453;
    private const int Gap = 14;

    /// <summary>The least width of a period in which a band of sizes can be read, in points.</summary>
    private const int PeriodPixels = 22;

    private const decimal Thinnest = 0.07m;
    private const decimal Thickest = 0.52m;

    /// <summary>How far beneath the middle of a row its bars lie, so that their text fits above them.</summary>
    private const decimal Beneath = 0.2m;

    private const decimal HalfBar = 0.36m;
    private const string Earlier = "#9db8d6";
    private const string Now = "#154273";

    /// <summary>Draws patterns from top to bottom, on the scale of all patterns of the state; null when there is one period only, or no size shown.</summary>
    public static Figure? Draw(Material material, string name, IReadOnlyList<Pattern> patterns, IReadOnlyList<Pattern> onScale, IReadOnlyList<PatternLink> links)
    {
        var periods = patterns[0].Sizes.Select(size => size.Period).ToArray();
        var largest = onScale.SelectMany(pattern => pattern.Sizes).Max(size => PatternExtent.Measure(size).OrNull ?? 0);
        if (periods.Length < 2 || largest == 0)
        {
            return null;
        }

        // Beside the profile when there is room, where the table above has the names; else below it, with names of its own.
        var besideProfile = PageWidth - Gap - PatternProfile.WidthFor(patterns.Count);
        var isBeside = besideProfile >= PeriodPixels * (periods.Length + 1);
        var rows = patterns.SelectMany((pattern, row) => Bars(material, pattern, row, largest, isBeside))
            .Concat(Links(patterns, links, periods))
            .Concat(periods.Index().Where(entry => Crowd.IsLabelled(entry.Index, periods.Length)).Select(entry => At("period", entry.Index, -0.62m, material.Wording.PeriodOnAxis(entry.Item).Replace(' ', '\n'))));
        var specification = Specification.Of("pattern-course", material.Texts.Language, rows, (patterns.Count * RowPixels) + 25);
        var first = specification["layer"]![0]!["encoding"]!;
        specification["width"] = isBeside ? besideProfile : PageWidth;
        first["x"]!["scale"]!["domain"] = new JsonArray(isBeside ? -1.5m : -4.2m * periods.Length / 8, periods.Length - 0.5m);
        first["y"]!["scale"]!["domain"] = new JsonArray(patterns.Count - 0.5m, -1.3m);
        return new Figure(material.Texts.Fill("course.figure", ("actor", name)), Alt(material, patterns, links), Note(material, patterns, links), specification);
    }

    private static IEnumerable<JsonObject> Bars(Material material, Pattern pattern, int row, decimal largest, bool isBeside)
    {
        yield return At("name", -0.55m, row, isBeside ? PatternName.Short(pattern) : Lines.Wrap($"{PatternName.Short(pattern)} {material.Concept(pattern.Name[0])}", 34));
        for (var place = 0; place < pattern.Sizes.Count; place++)
        {
            var size = pattern.Sizes[place];
            if (PatternExtent.Measure(size).OrNull is not { } measure)
            {
                yield return At("withheld", place, row + Beneath);
                continue;
            }

            // Areas would hide the small ones: thickness goes with the square root, and zero has none.
            var half = measure == 0 ? 0 : (Thinnest + ((Thickest - Thinnest) * (decimal)Math.Sqrt((double)(measure / largest)))) / 2;
            var middle = row + Beneath;
            var bar = At("bar", place - HalfBar, middle - half);
            (bar["x2"], bar["y2"], bar["ink"]) = (place + HalfBar, middle + half, place < pattern.Sizes.Count - 1 ? Earlier : Now);
            yield return bar;
            if (Crowd.IsLabelled(place, pattern.Sizes.Count))
            {
                yield return At("size", place, row - 0.26m, isBeside ? PatternExtent.Short(material, size) : PatternExtent.Cell(material, size));
            }
        }
    }

    private static IEnumerable<JsonObject> Links(IReadOnlyList<Pattern> patterns, IReadOnlyList<PatternLink> links, string[] periods)
    {
        foreach (var link in links)
        {
            var (source, target, place) = (Row(link.Source), Row(link.Target), Array.IndexOf(periods, link.Period));
            if (source >= 0 && target >= 0 && place > 0)
            {
                var line = At("link", place - 1 + HalfBar, source + Beneath);
                (line["x2"], line["y2"]) = (place - HalfBar, target + Beneath);
                yield return line;
                yield return At("end", place - HalfBar, target + Beneath);
            }
        }

        int Row(string id) => patterns.Select(pattern => pattern.Id).ToList().IndexOf(id);
    }

    private static JsonObject At(string mark, decimal x, decimal y, string? text = null) => new() { ["mark"] = mark, ["x"] = x, ["y"] = y, ["text"] = text };

    private static string Note(Material material, IReadOnlyList<Pattern> patterns, IReadOnlyList<PatternLink> links) => Sight.Joined(
        material.Texts[patterns.Any(pattern => PatternExtent.Now(pattern).Signals.IsShown) ? "course.note.internal" : "course.note"],
        Told(patterns, links).Any() ? material.Texts["course.note.links"] : "",
        patterns.SelectMany(pattern => pattern.Sizes).Any(size => !PatternExtent.Measure(size).IsShown) ? material.Texts["usual.note.withheld"] : "");

    private static IEnumerable<PatternLink> Told(IReadOnlyList<Pattern> patterns, IReadOnlyList<PatternLink> links) =>
        links.Where(link => patterns.Any(pattern => pattern.Id == link.Source) && patterns.Any(pattern => pattern.Id == link.Target));

    private static string Alt(Material material, IReadOnlyList<Pattern> patterns, IReadOnlyList<PatternLink> links) => material.Texts.Fill(
        "alt.flow",
        ("entries", string.Join("; ", patterns.Select(pattern => Entry(material, pattern))
            .Concat(Told(patterns, links).Select(link => material.Texts.Fill("alt.flow.link", ("source", link.Source), ("target", link.Target), ("period", material.Wording.PeriodOnAxis(link.Period))))))));

    private static string Entry(Material material, Pattern pattern)
    {
        var shown = pattern.Sizes.Where(size => PatternExtent.Measure(size).IsShown).ToArray();
        return shown.Length switch
        {
            0 => material.Texts.Fill("alt.flow.none", ("name", pattern.Id)),
            1 => material.Texts.Fill("alt.flow.one", ("name", pattern.Id), ("size", PatternExtent.Cell(material, shown[0])), ("period", material.Wording.PeriodOnAxis(shown[0].Period))),
            _ => material.Texts.Fill(
                "alt.flow.entry",
                ("name", pattern.Id),
                ("first", PatternExtent.Cell(material, shown[0])),
                ("start", material.Wording.PeriodOnAxis(shown[0].Period)),
                ("last", PatternExtent.Cell(material, shown[^1])),
                ("end", material.Wording.PeriodOnAxis(shown[^1].Period))),
        };
    }
}
