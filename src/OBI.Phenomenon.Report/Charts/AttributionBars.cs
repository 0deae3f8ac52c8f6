using System.Text.Json.Nodes;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>For each actor, how many signals were attributed in which way.</summary>
internal static class AttributionBars
{
    public static Figure? Draw(Material material)
    {
        var actors = material.Reading.Actors;
        if (actors.Count == 0)
        {
            return null;
        }

        var rows = actors.SelectMany(actor => Attribution.Bases.Select((basis, rank) => Row(material, actor, basis, rank)));
        var specification = Specification.Of("attribution", material.Texts.Language, rows);
        specification["spec"]!["height"] = (actors.Count * 16) + 4;
        var top = actors.SelectMany(actor => Attribution.Bases.Select(basis => Attribution.Signals(material, actor, basis).OrNull ?? 0)).Max();
        // Room for the number, and its share, behind the longest bar.
        specification["spec"]!["layer"]![0]!["encoding"]!["x"]!["scale"]!["domainMax"] = Math.Max(top * 1.7m, 1);
        var anyShare = actors.Any(actor => Attribution.Bases.Any(basis => Share(material, actor, basis).Length > 0));
        var note = material.Texts.Fill("actors.attribution.note", ("share", anyShare ? material.Texts["actors.attribution.share"] : ""));
        var anyWithheld = actors.Any(actor => Attribution.Bases.Any(basis => !Attribution.Signals(material, actor, basis).IsShown));
        return new Figure(material.Texts["actors.attribution"], Alt(material, actors), Sight.Joined(note, anyWithheld ? material.Texts["bars.note.withheld"] : ""), specification);
    }

    private static JsonObject Row(Material material, string actor, string basis, int rank) => new()
    {
        ["label"] = Lines.Wrap(material.Actor(actor), 22),
        ["basis"] = Lines.Wrap(Attribution.Words(material, basis), 28),
        ["rank"] = rank,
        ["count"] = Specification.Cell(Attribution.Signals(material, actor, basis)),
        ["text"] = material.Wording.Count(Attribution.Signals(material, actor, basis)) + Share(material, actor, basis),
    };

    private static string Share(Material material, string actor, string basis) =>
        material.Wording.Share(
            material.Reading.Table("attribution").Value("share", actor, basis),
            material.Reading.Signals(actor, material.Reading.Period)) is { } share ? $" ({share})" : "";

    private static string Alt(Material material, IReadOnlyList<string> actors)
    {
        var entries = actors.Select(actor => material.Texts.Fill(
            "alt.attribution.entry",
            ("label", material.Actor(actor)),
            ("parts", string.Join(", ", Attribution.Bases.Select(basis => material.Texts.Fill(
                "alt.attribution.part",
                ("basis", Attribution.Words(material, basis)),
                ("count", material.Wording.Count(Attribution.Signals(material, actor, basis)))))))));
        return material.Texts.Fill("alt.attribution", ("entries", string.Join("; ", entries)));
    }
}
