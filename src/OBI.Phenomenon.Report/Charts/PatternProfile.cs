using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>Telling labels by patterns: how much of a pattern has a label, and whether that is more or less than among the state's other signals.</summary>
internal static class PatternProfile
{
    /// <summary>As many patterns as a reader keeps apart.</summary>
    public const int Columns = 8;

    private const int RowPixels = 13;
    private const int LabelPixels = 140;
    private const int ColumnPixels = 20;

    /// <summary>Narrower, its title would take two lines.</summary>
    private const int Narrowest = 220;

    private static readonly string[] Fields = ["modus", "target", "objective", "channel"];

    /// <summary>Draws at most <see cref="Columns"/> patterns; null when they have no labels to draw.</summary>
    public static Figure? Draw(Material material, string name, IReadOnlyList<Pattern> patterns)
    {
        var said = patterns.SelectMany(pattern => pattern.Mix.Select(label => (Pattern: pattern, Label: label))).ToArray();
        var labels = Rows(said, RowsFor(patterns.Count));
        if (labels.Count == 0)
        {
            return null;
        }

        var rows = said
            .Where(each => labels.Contains((each.Label.Field, each.Label.Label)))
            .Select(each => new JsonObject
            {
                ["row"] = Row(material, each.Label.Field, each.Label.Label),
                ["column"] = Column(material, each.Pattern),
                ["kind"] = each.Label.Compared.ToString(),
                ["size"] = each.Label.Band is { } band ? (int)band + 1 : 0,
            });
        var specification = Specification.Of("pattern-profile", material.Texts.Language, rows, (labels.Count * RowPixels) + 30);
        specification["width"] = WidthFor(patterns.Count);
        Specification.Place(specification, "y", labels.Select(label => Row(material, label.Field, label.Label)));
        Specification.Place(specification, "x", patterns.Select(pattern => Column(material, pattern)));
        return new Figure(material.Texts.Fill("profile.figure", ("actor", name)), Alt(material, patterns), Note(material, said, labels.Count), specification);
    }

    /// <summary>How wide a figure of so many patterns is, in points.</summary>
    public static int WidthFor(int patterns) => Math.Max(Narrowest, LabelPixels + (patterns * ColumnPixels));

    /// <summary>Few patterns are told apart by few labels.</summary>
    private static int RowsFor(int patterns) => Math.Min(16, 8 + patterns);

    /// <summary>The labels that patterns are named by first, then those of the most patterns; in the order of the fields.</summary>
    private static IReadOnlyList<(string Field, string Label)> Rows((Pattern Pattern, MixLabel Label)[] said, int shown) =>
    [
        .. said
            .GroupBy(each => (each.Label.Field, each.Label.Label))
            .OrderByDescending(group => group.Any(each => each.Pattern.Name.Contains(each.Label.Label)))
            .ThenByDescending(group => group.Count(each => each.Label.Compared != Representation.None))
            .ThenBy(group => group.Key.Label, StringComparer.Ordinal)
            .Take(shown)
            .Select(group => group.Key)
            .OrderBy(key => Array.IndexOf(Fields, key.Field) is var place and >= 0 ? place : Fields.Length)
            .ThenBy(key => key.Label, StringComparer.Ordinal),
    ];

    private static string Row(Material material, string field, string label) => Lines.Wrap(material.Label(field, label), 44);

    private static string Column(Material material, Pattern pattern) => PatternName.Short(pattern);

    private static string Note(Material material, (Pattern Pattern, MixLabel Label)[] said, int shown) => Sight.Joined(
        material.Texts["profile.note"],
        said.Any(each => each.Label.Band is null) ? material.Texts["profile.note.band"] : "",
        said.Select(each => (each.Label.Field, each.Label.Label)).Distinct().Count() > shown ? material.Texts["profile.note.more"] : "");

    private static string Alt(Material material, IReadOnlyList<Pattern> patterns) => material.Texts.Fill(
        "alt.profile",
        ("entries", string.Join(" ", patterns.Select(pattern => material.Texts.Fill("alt.profile.entry", ("name", PatternName.WithId(material, pattern)), ("mix", MixSentence.Of(material, pattern)))))));
}
