using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says which patterns a state has and what became of them.</summary>
internal static class PatternSentence
{
    /// <summary>How many patterns there are, and which is the largest.</summary>
    public static string Count(Material material, string actor, IReadOnlyList<Pattern> patterns)
    {
        var largest = PatternExtent.Largest(patterns.Where(PatternExtent.IsThere));
        var isAlone = largest.Count < 2 || PatternExtent.Measure(PatternExtent.Now(largest[0])) != PatternExtent.Measure(PatternExtent.Now(largest[1]));
        return Sight.Joined(
            material.Texts.Fill(
                largest.Count switch { 0 => "pattern.count.none", 1 => "pattern.count.one", _ => "pattern.count" },
                ("actor", Actor(material, actor)),
                ("grade", actor == PictureReading.NotAttributed ? "" : material.Texts.Fill("pattern.grade", ("grade", Attribution.Phrase(material, actor)))),
                ("period", material.Period),
                ("count", material.Wording.Count(largest.Count)),
                ("name", largest.Count == 0 ? "" : PatternName.InSentence(material, largest[0]))),
            largest.Count > 1 && isAlone
                ? material.Texts.Fill("pattern.largest", ("name", PatternName.InSentence(material, largest[0])), ("size", Size(material, PatternExtent.Now(largest[0]))))
                : "");
    }

    /// <summary>A sentence for every pattern that changed; that none did, where that is known of all; and that some of it is not shown.</summary>
    public static IEnumerable<string> Changes(Material material, IReadOnlyList<Pattern> patterns)
    {
        var changed = patterns.Where(PatternCall.IsChanged).ToArray();
        foreach (var pattern in changed)
        {
            yield return Change(material, pattern, patterns.Count == 1 ? pattern.Id : PatternName.InSentence(material, pattern, 1));
        }

        var steady = patterns.Count(pattern => pattern.Change == PatternChange.Stable);
        var untold = patterns.Count(pattern => pattern.Change is null);
        if (changed.Length == 0 && steady > 0)
        {
            yield return material.Texts[untold == 0 ? "pattern.steady" : "pattern.steady.told"];
        }

        if (untold > 0)
        {
            yield return material.Texts[untold == patterns.Count ? "pattern.untold.all" : "pattern.untold"];
        }
    }

    /// <summary>What became of a pattern that changed.</summary>
    public static string Change(Material material, Pattern pattern, string name) => material.Texts.Fill(
        $"pattern.sentence.{pattern.Change}",
        ("name", name),
        ("patterns", PatternCall.Related(material, pattern)),
        ("growth", pattern.Explanation?.Growth is { } growth ? Growth(material, growth) : ""));

    private static string Actor(Material material, string actor) =>
        actor == PictureReading.NotAttributed ? material.Texts["pattern.unattributed"] : material.Actor(actor);

    private static string Size(Material material, PatternSize size) => size switch
    {
        { Signals.IsShown: true } => material.Wording.Signals(size.Signals),
        { Most.IsShown: true } => material.Texts.Fill("pattern.size.sentence", ("least", material.Wording.Count(size.Least)), ("most", material.Wording.Count(size.Most))),
        _ => material.Texts.Fill("pattern.size.sentence.least", ("least", material.Wording.Count(size.Least))),
    };

    private static string Growth(Material material, GrowthTest growth) => material.Texts.Fill(
        "pattern.growth",
        ("observed", material.Wording.Count(growth.Observed)),
        ("usual", material.Wording.Tenths(growth.Usual)),
        ("q", material.Wording.Probability(growth.QValue)));
}
