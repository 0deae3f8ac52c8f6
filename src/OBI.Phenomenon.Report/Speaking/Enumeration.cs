using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Names the concepts that stand out, from the same values as the charts.</summary>
internal static class Enumeration
{
    /// <summary>The families reported most of an actor, largest first; those unknown or not shown are not named.</summary>
    public static IReadOnlyList<string> Most(Material material, string facet, string actor, int atMost) =>
        [.. material.Reading.Families(facet)
            .Where(term => term.Code != material.Reading.Unknown(facet))
            .Select(term => (Term: term, Count: material.Signals(facet, actor, term.Code, material.Reading.Period)))
            .Where(entry => entry.Count.IsShown && entry.Count.Value > 0)
            .OrderByDescending(entry => entry.Count.Value)
            .ThenBy(entry => entry.Term.Code, StringComparer.Ordinal)
            .Take(atMost)
            .Select(entry => material.Texts.Fill("actor.most.entry", ("label", InSentence(material.Wording.Label(entry.Term.Label))), ("count", material.Wording.Count(entry.Count))))];

    /// <summary>The sentence about the families reported most of all actors.</summary>
    public static string Sentence(Material material, string facet)
    {
        var most = Most(material, facet, PictureReading.All, 3);
        return most.Count == 0
            ? material.Texts.Fill("most.none", ("period", material.Period))
            : material.Texts.Fill($"most.{facet}", ("entries", material.Wording.List(most)));
    }

    /// <summary>An actor's findings on concepts of these facets, in the order of their codes.</summary>
    public static IReadOnlyList<(Term Term, Finding Finding)> Findings(Material material, string actor, IReadOnlyList<string> facets, Func<Finding, bool> which) =>
        [.. facets
            .SelectMany(material.Reading.Terms)
            .Where(term => !facets.Select(material.Reading.Unknown).Contains(term.Code))
            .Select(term => (Term: term, Finding: material.YearBefore(actor, term.Code)))
            .Where(entry => entry.Finding is not null && which(entry.Finding))
            .Select(entry => (entry.Term, entry.Finding!))];

    /// <summary>A concept with what was compared: <c>bedreiging (van 12 naar 31)</c>.</summary>
    public static string Change(Material material, Term term, Finding finding) => material.Texts.Fill(
        "entry.change",
        ("label", InSentence(material.Wording.Label(term.Label))),
        ("usual", material.Wording.Count(finding.Usual)),
        ("observed", material.Wording.Count(finding.Observed)));

    /// <summary>A label as it stands inside a sentence: without a capital, unless it is an abbreviation.</summary>
    public static string InSentence(string label) =>
        label.Length > 1 && char.IsUpper(label[0]) && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;
}
