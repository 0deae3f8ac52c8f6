using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>The patterns: what goes together in the signals of each state, and what became of it.</summary>
internal static class Patterns
{
    public static Section Write(Material material)
    {
        var (texts, actors) = (material.Texts, material.Reading.Picture.Patterns);
        var section = new Section("patterns", texts["patterns.title"]);
        if (actors.Count == 0)
        {
            return section.Say("lead", $"{texts.Fill("patterns.none", ("period", material.Period))} {Unattributed(material)}");
        }

        section.Say("lead", texts.Fill("patterns.lead", ("period", material.Period)), $"{Count(material)} {Unattributed(material)}");
        section.Say("why", [.. Enum.GetValues<PatternOutcome>().Where(outcome => outcome != PatternOutcome.Evaluated && actors.Any(actor => actor.Outcome == outcome)).Select(outcome => texts[$"patterns.why.{outcome}"])]);
        var first = actors.FirstOrDefault(actor => Told(material, actor).Count > 0);
        section.Tabulate("overview", PatternOverview.Write(material));
        section.Parts.AddRange(actors.Select(actor => PatternsOfActor.Write(material, actor, actor == first)).OfType<Section>());
        if (material.Header.Edition == Edition.Internal)
        {
            section.Tabulate("unreleased", UnreleasedPatterns.Write(material));
        }

        return section;
    }

    /// <summary>The patterns that are shown as such, in order of id; the released edition tells the largest when there are more than a reader keeps apart.</summary>
    public static IReadOnlyList<Pattern> Told(Material material, ActorPatterns actor)
    {
        var shown = actor.Patterns.Where(PatternCall.IsShown);
        return material.Header.Edition == Edition.Internal
            ? [.. shown]
            : [.. PatternExtent.Largest(shown).Take(PatternProfile.Columns).OrderBy(pattern => pattern.Id, StringComparer.Ordinal)];
    }

    private static string Count(Material material)
    {
        var shown = material.Reading.Picture.Patterns.Where(actor => actor.Patterns.Any(PatternCall.IsShown)).ToArray();
        var patterns = shown.Sum(actor => actor.Patterns.Count(PatternCall.IsShown));
        if (patterns == 0)
        {
            return material.Texts["patterns.count.none"];
        }

        var states = shown.Count(actor => actor.Actor != PictureReading.NotAttributed);
        return Sight.Joined(
            material.Texts.Fill(
                "patterns.count",
                ("patterns", Number(material, "patterns.patterns", patterns)),
                ("whose", material.Wording.List([.. states > 0 ? [Number(material, "patterns.states", states)] : Array.Empty<string>(), .. shown.Length > states ? [material.Texts["patterns.unattributed"]] : Array.Empty<string>()]))),
            material.Header.Edition == Edition.Released ? material.Texts["patterns.incomplete"] : "");
    }

    private static string Number(Material material, string key, int count) =>
        material.Texts.Fill(count == 1 ? $"{key}.one" : key, ("count", material.Wording.Count(count)));

    private static string Unattributed(Material material) => material.Texts.Fill(
        "actors.rest.none",
        ("unattributed", material.Wording.Signals(material.Reading.Signals(PictureReading.NotAttributed, material.Reading.Period))));
}
