using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says what changed among the concepts of a facet, over all actors.</summary>
internal static class Changes
{
    /// <summary>What rose, what fell, or that nothing did, and what was reported for the first time.</summary>
    public static string[] Sentences(Material material, string facet)
    {
        string[] changed = [ChangedReporting.Sentence(material, material.Reading.Terms(facet).Select(term => material.YearBefore(PictureReading.All, term.Code))), Changed(material, facet, FindingVerdict.Rise, "changes.rising"), Changed(material, facet, FindingVerdict.Fall, "changes.falling"), Steady(material, facet), First(material, facet)];
        return changed.Any(sentence => sentence.Length > 0) ? [.. changed, Incomplete(material)] : [];
    }

    /// <summary>That the gate may have kept a change back; nothing in the edition that shows all.</summary>
    public static string Incomplete(Material material) =>
        material.Header.Edition == Edition.Released ? material.Texts["changes.incomplete"] : "";

    private static string Changed(Material material, string facet, FindingVerdict verdict, string key)
    {
        var found = Enumeration.Findings(material, PictureReading.All, [facet], finding => finding.Verdict == verdict && !finding.FirstSeen);
        return found.Count == 0
            ? ""
            : material.Texts.Fill(
                key,
                ("reference", material.Reference),
                ("parts", material.Texts[$"parts.{facet}"]),
                ("concepts", string.Join("; ", found.Select(entry => Enumeration.Change(material, entry.Term, entry.Finding)))));
    }

    private static string Steady(Material material, string facet) =>
        Enumeration.Findings(material, PictureReading.All, [facet], finding => finding.Verdict <= FindingVerdict.NoChange) is { Count: > 0 } tested
            && tested.All(entry => entry.Finding.Verdict == FindingVerdict.NoChange)
            ? material.Texts.Fill("changes.steady", ("parts", material.Texts[$"parts.{facet}"]))
            : "";

    private static string First(Material material, string facet)
    {
        var first = Enumeration.Findings(material, PictureReading.All, [facet], finding => finding.FirstSeen);
        return first.Count == 0
            ? ""
            : material.Texts.Fill("changes.first", ("concepts", string.Join("; ", first.Select(entry => Enumeration.InSentence(material.Wording.Label(entry.Term.Label))))));
    }
}
