using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>The labels that say what each pattern of a state is, with the counts behind them; for the werkdossier.</summary>
internal static class EvidenceTable
{
    public static Grid Write(Material material, string name, IReadOnlyList<Pattern> patterns)
    {
        var texts = material.Texts;
        return new Grid(
            texts.Fill("evidence.table", ("actor", name)),
            [
                Column.Narrow(texts["pattern.pattern"]), Column.Text(texts["evidence.label"]), Column.Number(texts["evidence.inside"]), Column.Number(texts["evidence.elsewhere"]),
                Column.Number(texts["evidence.lift"]), Column.Number(texts["evidence.z"]), Column.Number(texts["trends.q"]),
            ],
            [.. patterns.SelectMany(pattern => Lines(pattern).Select(label => Row(material, pattern, label)))],
            texts["evidence.note"]);
    }

    private static IEnumerable<LabelCounts> Lines(Pattern pattern) =>
        (pattern.Explanation?.Evidence ?? []).Where(label => label.SetsApart || pattern.Mix.Any(said => said.Field == label.Field && said.Label == label.Label)).OrderByDescending(label => label.Z.OrNull);

    private static IReadOnlyList<string> Row(Material material, Pattern pattern, LabelCounts label) =>
    [
        PatternName.Short(pattern),
        material.Label(label.Field, label.Label),
        EvidenceSentence.Part(material, label.Inside, label.InsideObserved),
        EvidenceSentence.Part(material, label.Elsewhere, label.ElsewhereObserved),
        label.Lift.IsShown ? material.Wording.Ratio(label.Lift) : material.Texts["value.none"],
        material.Wording.Ratio(label.Z),
        material.Wording.Probability(label.QValue),
    ];
}
