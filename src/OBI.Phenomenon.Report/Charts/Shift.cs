using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>A line for each family of modi operandi, from the mean of the four periods before to now.</summary>
internal static class Shift
{
    private const int Periods = 4;
    private const int Height = 220;
    private const int LineHeight = 11;
    private const string Alarm = "#c25100";
    private const string Structure = "#154273";

    public static Figure? Draw(Material material)
    {
        var before = material.Reading.Periods("modus").Where(period => string.CompareOrdinal(period, material.Reading.Period) < 0).TakeLast(Periods).ToArray();
        if (before.Length < Periods)
        {
            return null;
        }

        var lines = material.Reading.Families("modus")
            .Select(term => new Line(
                term,
                Published.Mean([.. before.Select(period => material.Signals("modus", PictureReading.All, term.Code, period))]),
                material.Signals("modus", PictureReading.All, term.Code, material.Reading.Period)))
            .Where(line => line.Mean.IsShown && line.Now.IsShown)
            .ToArray();
        if (lines.Length == 0)
        {
            return null;
        }

        var top = Math.Max(1, lines.Max(line => Math.Max(line.Mean.Value, line.Now.Value)));
        var gap = top * LineHeight / (Height - 30);
        var left = Spread.Apart([.. lines.Select(line => line.Mean.Value)], gap);
        var right = Spread.Apart([.. lines.Select(line => line.Now.Value)], gap);
        var rows = lines.SelectMany((line, place) => new[] { Row(material, line, isFirst: true, left[place]), Row(material, line, isFirst: false, right[place]) });
        var specification = Specification.Of("shift", material.Texts.Language, rows);
        specification["layer"]![0]!["encoding"]!["y"]!["scale"] = new JsonObject { ["domain"] = new JsonArray(Math.Min(0, left.Concat(right).Min() - (gap / 2)), Math.Max(top, left.Concat(right).Max()) + (gap / 2)) };
        var caption = material.Texts.Fill("modus.shift", ("period", material.Period));
        return new Figure(caption, Alt(material, lines), Note(material, lines), specification);
    }

    private static JsonObject Row(Material material, Line line, bool isFirst, decimal labelAt) => new()
    {
        ["side"] = isFirst ? material.Texts["modus.shift.mean"] : material.Wording.PeriodAsHeading(material.Reading.Period),
        ["isFirst"] = isFirst,
        ["label"] = material.Wording.Label(line.Term.Label),
        ["count"] = Specification.Cell(isFirst ? line.Mean : line.Now),
        ["labelAt"] = labelAt,
        ["text"] = isFirst ? material.Wording.Tenths(line.Mean) : $"{material.Wording.Count(line.Now)}  {material.Wording.Label(line.Term.Label)}",
        ["ink"] = HasRisen(material, line) ? Alarm : Structure,
    };

    private static string Note(Material material, Line[] lines) => Sight.Joined(
        material.Texts["modus.shift.note"],
        lines.Any(line => HasRisen(material, line)) ? material.Texts["modus.shift.rise"] : "",
        lines.Length < material.Reading.Families("modus").Count ? material.Texts["modus.shift.missing"] : "");

    private static bool HasRisen(Material material, Line line) =>
        material.YearBefore(PictureReading.All, line.Term.Code)?.Verdict == FindingVerdict.Rise;

    private static string Alt(Material material, Line[] lines) =>
        material.Texts.Fill("alt.shift", ("entries", string.Join("; ", lines.Select(line => material.Texts.Fill(
            "alt.shift.entry",
            ("label", material.Wording.Label(line.Term.Label)),
            ("before", material.Wording.Tenths(line.Mean)),
            ("count", material.Wording.Count(line.Now)))))));

    private sealed record Line(Term Term, Published Mean, Published Now);
}
