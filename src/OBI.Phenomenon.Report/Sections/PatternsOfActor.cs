using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>The patterns of one state; in the werkdossier with the counts behind them and how they were found.</summary>
internal static class PatternsOfActor
{
    /// <summary>The anchor of an actor's part.</summary>
    public static string AnchorOf(string actor) => $"patterns-{actor}";

    /// <summary>Null when there is nothing to tell beyond the table of all states; how to read tables and figures is said of the first state only.</summary>
    public static Section? Write(Material material, ActorPatterns actor, bool isFirst)
    {
        var patterns = Patterns.Told(material, actor);
        var isInternal = material.Header.Edition == Edition.Internal;
        if (patterns.Count == 0 && !(isInternal && actor.Model is { Scores.Count: > 0 }))
        {
            return null;
        }

        var name = TrendNames.Actor(material, actor.Actor);
        var section = new Section("actor", name) { Anchor = AnchorOf(actor.Actor) };
        if (patterns.Count > 0)
        {
            var more = actor.Patterns.Count(PatternCall.IsShown) - patterns.Count;
            section.Say(
                "text",
                Sight.Joined([PatternSentence.Count(material, actor.Actor, patterns), .. PatternSentence.Changes(material, patterns)]),
                more > 0 ? material.Texts.Fill(more == 1 ? "patterns.more.one" : "patterns.more", ("count", material.Wording.Count(more))) : "");
            section.Tabulate("patterns", PatternTable.Write(material, name, patterns, isFirst));
            foreach (var (place, columns) in patterns.Chunk(OnFigure(patterns.Count)).Index())
            {
                section.Draw($"profile-{place + 1:00}", Noted(PatternProfile.Draw(material, name, columns)));
                section.Draw($"course-{place + 1:00}", Noted(PatternCourse.Draw(material, name, columns, patterns, actor.Links)));
            }
        }

        if (isInternal && actor.Model is { } model)
        {
            PatternDossier.Write(material, section, name, patterns, model);
        }

        return section;

        // Figures of about the same size, so that no pattern stands alone.
        static int OnFigure(int patterns) => (patterns + Figures(patterns) - 1) / Figures(patterns);

        static int Figures(int patterns) => (patterns + PatternProfile.Columns - 1) / PatternProfile.Columns;

        Figure? Noted(Figure? figure) => isFirst || figure is null ? figure : figure with { Note = "" };
    }
}
