using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>For each state how many patterns are told, which is the largest, and what changed; or why there are none.</summary>
internal static class PatternOverview
{
    public static Grid Write(Material material)
    {
        var texts = material.Texts;
        return new Grid(
            texts["patterns.overview"],
            [Column.Text(texts["actors.actor"], 4), Column.Number(texts["patterns.number"]), Column.Text(texts["patterns.largest"], 8), Column.Text(texts["patterns.changed"], 6)],
            [.. material.Reading.Picture.Patterns.Select(actor => Row(material, actor))]);
    }

    private static IReadOnlyList<string> Row(Material material, ActorPatterns actor)
    {
        var patterns = Patterns.Told(material, actor);
        var name = TrendNames.Actor(material, actor.Actor);
        if (patterns.Count == 0)
        {
            // What was found but does not come back is no pattern either.
            var why = actor.Outcome == PatternOutcome.Evaluated ? PatternOutcome.NoStructure : actor.Outcome;
            return [name, material.Texts["value.none"], material.Texts[$"patterns.outcome.{why}"], material.Texts["value.none"]];
        }

        var largest = PatternExtent.Largest(patterns)[0];
        return
        [
            name,
            material.Wording.Count(patterns.Count(PatternExtent.IsThere)),
            $"{PatternName.WithId(material, largest)} ({PatternExtent.Cell(material, PatternExtent.Now(largest))})",
            Changes(material, patterns),
        ];
    }

    private static string Changes(Material material, IReadOnlyList<Pattern> patterns)
    {
        var changed = patterns.Where(PatternCall.IsChanged).Select(pattern => $"{PatternName.Short(pattern)}: {PatternCall.Change(material, pattern)}").ToArray();
        return changed.Length > 0 ? string.Join("; ", changed)
            : patterns.All(pattern => pattern.Change is null) ? material.Wording.Withheld
            : material.Texts["patterns.unchanged"];
    }
}
