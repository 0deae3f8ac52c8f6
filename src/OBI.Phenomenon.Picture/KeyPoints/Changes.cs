using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Trends;

namespace OBI.Phenomenon.Picture.KeyPoints;

/// <summary>The changes that a picture shows, those that are part of a broader one with it; that more or less is unknown is none.</summary>
internal static class Changes
{
    private const string Total = "*";

    internal static IEnumerable<Change> OfTrends(IReadOnlyList<Trend> trends, IReadOnlyList<Term> vocabulary)
    {
        var parents = vocabulary.Where(term => term.Parent is not null).ToLookup(term => term.Code, term => term.Parent!, StringComparer.Ordinal);
        var unknown = vocabulary.Where(term => term.IsUnknown).Select(term => term.Code).ToHashSet(StringComparer.Ordinal);
        var broadest = new List<(Trend Main, List<string> Parts)>();
        foreach (var trend in trends
            .Where(trend => trend is { Outcome: TrendOutcome.Evaluated, Verdict: not TrendVerdict.None })
            .Where(trend => !unknown.Contains(trend.Concept) && !trend.Concept.Contains(':', StringComparison.Ordinal))
            .OrderBy(trend => Above(trend.Concept).Count())
            .ThenBy(trend => trend.Id, StringComparer.Ordinal))
        {
            var whole = broadest.FindIndex(found => found.Main.Actor == trend.Actor && Way(found.Main) == Way(trend) && Above(trend.Concept).Contains(found.Main.Concept));
            if (whole >= 0)
            {
                broadest[whole].Parts.Add(trend.Id);
            }
            else
            {
                broadest.Add((trend, []));
            }
        }

        return broadest.Select(found => new Change(
            KeyPointKind.Trend,
            [found.Main.Id, .. found.Parts],
            [],
            found.Main.Observed is { IsShown: true, Value: var observed } && found.Main.Usual.Value is { IsShown: true, Value: var usual } ? Math.Abs(observed - usual) : null,
            Novelty(found.Main.Verdict),
            found.Main.RestsOn is not null,
            found.Main.QValue.OrNull ?? 1));

        // From the concept above it to the total of everything.
        IEnumerable<string> Above(string concept) => concept == Total ? []
            : parents[concept].FirstOrDefault() is { } parent ? Above(parent).Prepend(parent)
            : [Total];
    }

    internal static IEnumerable<Change> OfPatterns(IReadOnlyList<ActorPatterns> patterns) =>
        from actor in patterns
        from pattern in actor.Patterns
        let change = pattern.Change ?? PatternChange.Stable
        where pattern.Stability != StabilityGrade.NoPattern && change is not (PatternChange.Stable or PatternChange.Past)
        let growth = pattern.Explanation?.Growth
        select new Change(
            KeyPointKind.Pattern,
            [],
            [pattern.Id],
            growth is { Observed: { IsShown: true, Value: var observed }, Usual: { IsShown: true, Value: var usual } } ? Math.Abs(observed - usual) : null,
            Novelty(change),
            RestsOnOne: false,
            growth?.QValue.OrNull ?? 1);

    private static int Way(Trend trend) => trend.Verdict switch
    {
        TrendVerdict.Rise or TrendVerdict.Spike or TrendVerdict.ShiftUp => 1,
        TrendVerdict.Fall or TrendVerdict.ShiftDown => -1,
        TrendVerdict.Emergent => 2,
        _ => -2,
    };

    private static int Novelty(TrendVerdict verdict) => verdict switch
    {
        TrendVerdict.Emergent or TrendVerdict.Ended => 0,
        TrendVerdict.ShiftUp or TrendVerdict.ShiftDown => 1,
        TrendVerdict.Spike => 2,
        _ => 3,
    };

    private static int Novelty(PatternChange change) => change switch
    {
        PatternChange.Emerging or PatternChange.Vanished => 0,
        PatternChange.Recurring or PatternChange.Splitting or PatternChange.Merging => 1,
        PatternChange.Drifting => 2,
        _ => 3,
    };
}
