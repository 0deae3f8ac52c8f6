using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>For each actor the ratio to a year before, with its interval.</summary>
internal static class ActorRatios
{
    /// <summary>Beyond sixteenfold an interval runs off the scale with an arrow: wider says nothing more.</summary>
    private const int Widest = 4;

    public static Figure? Draw(Material material)
    {
        var findings = material.Reading.Actors
            .Select(actor => material.YearBefore(actor, PictureReading.All))
            .Where(finding => finding is { Ratio: { IsShown: true, Value: > 0 }, RatioLow: { IsShown: true, Value: > 0 } } && finding.Verdict <= FindingVerdict.NoChange)
            .Select(finding => finding!)
            .ToArray();
        if (findings.Length == 0)
        {
            return null;
        }

        var reach = Math.Clamp(findings.Max(Reach), 1, Widest);
        var (least, most) = (1m / (1 << reach), (decimal)(1 << reach));
        var specification = Specification.Of("actor-ratios", material.Texts.Language, findings.Select(finding => Row(material, finding, least, most)), (findings.Length * RowHeight.Of(findings.Length)) + 20);
        var x = specification["layer"]![1]!["encoding"]!["x"]!;
        x["scale"]!["domain"] = new JsonArray(least, most);
        x["axis"]!["values"] = new JsonArray([.. Enumerable.Range(-reach, (2 * reach) + 1).Select(power => JsonValue.Create(Math.Pow(2, power)))]);
        return new Figure(material.Texts["actors.figure"], Alt(material, findings), Note(material, findings), specification);
    }

    private static string Note(Material material, Finding[] findings) => Sight.Joined(
        material.Texts["actors.figure.note"],
        findings.Any(finding => finding.Verdict == FindingVerdict.Rise) ? material.Texts["actors.figure.rise"] : "");

    /// <summary>How many doublings or halvings the interval reaches.</summary>
    private static int Reach(Finding finding) =>
        (int)Math.Ceiling(Math.Max(Doublings(finding.RatioLow.Value), Doublings(finding.RatioHigh.OrNull ?? finding.Ratio.Value)));

    private static double Doublings(decimal ratio) => Math.Abs(Math.Log2((double)ratio));

    private static JsonObject Row(Material material, Finding finding, decimal least, decimal most)
    {
        var high = finding.RatioHigh.OrNull ?? most * 2;
        return new JsonObject
        {
            ["label"] = Lines.Wrap(material.Actor(finding.Actor), 26),
            ["ratio"] = Math.Clamp(finding.Ratio.Value, least, most),
            ["low"] = Math.Clamp(finding.RatioLow.Value, least, most),
            ["high"] = Math.Clamp(high, least, most),
            ["open"] = high > most ? JsonValue.Create(most) : null,
            ["verdict"] = finding.Verdict.ToString(),
            ["text"] = $"{Verdict.Ratio(material, finding)}  {Verdict.Words(material, finding)}",
            ["ink"] = finding.Verdict == FindingVerdict.Rise ? "#a34300" : "#333333",
        };
    }

    private static string Alt(Material material, Finding[] findings) =>
        material.Texts.Fill("alt.ratios", ("entries", string.Join("; ", findings.Select(finding => material.Texts.Fill(
            "alt.ratios.entry",
            ("label", material.Actor(finding.Actor)),
            ("ratio", Verdict.Ratio(material, finding)),
            ("verdict", Verdict.Words(material, finding)))))));
}
