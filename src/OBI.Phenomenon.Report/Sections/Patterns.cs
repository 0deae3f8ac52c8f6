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
        var shown = material.Reading.Picture.Patterns.Sum(actor => actor.Patterns.Count(PatternCall.IsShown));
        var states = material.Reading.Picture.Patterns.Count(actor => actor.Patterns.Any(PatternCall.IsShown));
        var key = (shown, states) switch { (0, _) => "patterns.count.none", (1, _) => "patterns.count.one", (_, 1) => "patterns.count.state", _ => "patterns.count" };
        return Sight.Joined(
            material.Texts.Fill(key, ("patterns", material.Wording.Count(shown)), ("states", material.Wording.Count(states))),
            shown > 0 && material.Header.Edition == Edition.Released ? material.Texts["patterns.incomplete"] : "");
    }

    private static string Unattributed(Material material) => material.Texts.Fill(
        "actors.rest.none",
        ("unattributed", material.Wording.Signals(material.Reading.Signals(PictureReading.NotAttributed, material.Reading.Period))));
}
