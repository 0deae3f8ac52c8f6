using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>How a pattern is called: by its id and the labels of its own concepts, the most telling first.</summary>
internal static class PatternName
{
    private const int Labels = 3;

    /// <summary>Its labels, for tables and figures; behind the name people gave it, if they did.</summary>
    public static string Title(Material material, Pattern pattern) => RemarkSentence.Named(material, pattern.Id, Title(material, pattern.Name));

    /// <summary>How the released edition calls a pattern that it calls otherwise than the werkdossier; empty where there is no such difference.</summary>
    public static string Outside(Material material, Pattern pattern) =>
        pattern.Explanation is { ReleasedName: { Count: > 0 } name } && !name.Take(Labels).SequenceEqual(pattern.Name.Take(Labels), StringComparer.Ordinal)
            ? material.Texts.Fill("dossier.outside", ("id", pattern.Id), ("title", Title(material, name)))
            : "";

    /// <summary>Its id and its labels.</summary>
    public static string WithId(Material material, Pattern pattern) => material.Texts.Fill("pattern.name", ("id", pattern.Id), ("title", Title(material, pattern)));

    /// <summary>Inside a sentence, with all labels or the most telling one.</summary>
    public static string InSentence(Material material, Pattern pattern, int labels = Labels) => material.Texts.Fill(
        "pattern.name.sentence",
        ("id", pattern.Id),
        ("title", material.Wording.List([.. pattern.Name.Take(labels).Select(code => Enumeration.InSentence(material.Concept(code)))])));

    private static string Title(Material material, IReadOnlyList<string> name) => string.Join(" · ", name.Take(Labels).Select(material.Concept));

    /// <summary>The part of its id that tells it from the other patterns of its state: <c>P03</c>.</summary>
    public static string Short(Pattern pattern) => pattern.Id[(pattern.Id.LastIndexOf('-') + 1)..];
}
