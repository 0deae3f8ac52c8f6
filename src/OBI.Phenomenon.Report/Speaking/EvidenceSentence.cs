using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says what sets a pattern apart in counts that an analyst can recount: <c>in 83 van 97 signalen is de doelstelling in diskrediet brengen (elders 21%)</c>.</summary>
internal static class EvidenceSentence
{
    private const int Facts = 3;

    /// <summary>One sentence about the labels that set it apart most.</summary>
    public static string Of(Material material, Pattern pattern, IReadOnlyList<LabelCounts> evidence)
    {
        var facts = evidence
            .Where(label => label is { Z: { IsShown: true, Value: > 0 } } && pattern.Mix.Any(said => said.Label == label.Label && said.Field == label.Field && said.Compared == Representation.Over))
            .OrderByDescending(label => label.Z.Value)
            .ThenBy(label => label.Label, StringComparer.Ordinal)
            .Take(Facts)
            .Select(label => Fact(material, label))
            .ToArray();
        var name = PatternName.WithId(material, pattern);
        return facts.Length == 0
            ? material.Texts.Fill("evidence.sentence.none", ("name", name))
            : material.Texts.Fill("evidence.sentence", ("name", name), ("facts", material.Wording.List(facts)));
    }

    /// <summary>A count of a base, with the percentage where the base bears one.</summary>
    public static string Part(Material material, Published part, Published whole) => material.Wording.Share(part / whole, whole) is { } share
        ? material.Texts.Fill("evidence.part.share", ("part", material.Wording.Count(part)), ("whole", material.Wording.Count(whole)), ("share", share))
        : material.Texts.Fill("evidence.part", ("part", material.Wording.Count(part)), ("whole", material.Wording.Count(whole)));

    private static string Fact(Material material, LabelCounts label) => material.Texts.Fill(
        $"evidence.fact.{label.Field}",
        ("inside", material.Wording.Count(label.Inside)),
        ("observed", material.Wording.Count(label.InsideObserved)),
        ("label", Enumeration.InSentence(material.Label(label.Field, label.Label))),
        ("elsewhere", Elsewhere(material, label)));

    private static string Elsewhere(Material material, LabelCounts label) =>
        label.ElsewhereObserved is { IsShown: true, Value: >= Wording.SmallestBase }
            ? material.Wording.Percentage(label.Elsewhere.Value / label.ElsewhereObserved.Value)
            : Part(material, label.Elsewhere, label.ElsewhereObserved);
}
