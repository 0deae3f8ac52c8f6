using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>How a pattern is called: by its id and the labels of its own concepts, the most telling first.</summary>
internal static class PatternName
{
    private const int Labels = 3;

    /// <summary>Its labels, for tables and figures.</summary>
    public static string Title(Material material, Pattern pattern) =>
        string.Join(" · ", pattern.Name.Take(Labels).Select(material.Concept));

    /// <summary>Its id and its labels.</summary>
    public static string WithId(Material material, Pattern pattern) => material.Texts.Fill("pattern.name", ("id", pattern.Id), ("title", Title(material, pattern)));

    /// <summary>Inside a sentence, with all labels or the most telling one.</summary>
    public static string InSentence(Material material, Pattern pattern, int labels = Labels) => material.Texts.Fill(
        "pattern.name.sentence",
        ("id", pattern.Id),
        ("title", material.Wording.List([.. pattern.Name.Take(labels).Select(code => Enumeration.InSentence(material.Concept(code)))])));

    /// <summary>The part of its id that tells it from the other patterns of its state: <c>P03</c>.</summary>
    public static string Short(Pattern pattern) => pattern.Id[(pattern.Id.LastIndexOf('-') + 1)..];
}
