using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Trends;

namespace OBI.Phenomenon.Picture.KeyPoints;

/// <summary>What a reader should know first, from what a picture shows and nothing else.</summary>
/// <remarks>
/// Changes of one state in one direction are one point when the one is a part of the other, so that a rise is not told three times. Points
/// whose numbers are shown go before those that are told without, so that a rank tells nothing about a number that is not shown. Then they
/// are ranked by the sum of their places in three orders (Borda): size, the difference from the usual number; novelty, from what is seen for
/// the first or last time to a rise or fall; and certainty, the q-value, after which come those that rest on one supplier.
/// </remarks>
public static class KeyPointList
{
    /// <summary>The most that a picture has; more is no summary.</summary>
    public const int Most = 7;

    /// <summary>The id of the point that says that nothing changed.</summary>
    public const string Steady = "steady";

    /// <summary>None when nothing could be judged; one that says so when nothing changed.</summary>
    public static IReadOnlyList<KeyPoint> Of(IReadOnlyList<Trend> trends, IReadOnlyList<ActorPatterns> patterns, IReadOnlyList<Term> vocabulary)
    {
        var candidates = Changes.OfTrends(trends, vocabulary).Concat(Changes.OfPatterns(patterns)).ToList();
        if (candidates.Count == 0)
        {
            return trends.Any(trend => trend.Outcome == TrendOutcome.Evaluated) ? [new KeyPoint(Steady, KeyPointKind.Steady, [], [], 1)] : [];
        }

        return
        [
            .. candidates
                .OrderByDescending(candidate => candidate.Size.HasValue)
                .ThenBy(candidate => Place(candidates.Where(other => other.Size.HasValue == candidate.Size.HasValue), candidate))
                .ThenByDescending(candidate => candidate.Size)
                .ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
                .Take(Most)
                .Select((candidate, place) => new KeyPoint(candidate.Id, candidate.Kind, candidate.Trends, candidate.Patterns, place + 1)),
        ];
    }

    /// <summary>How often another one goes before it.</summary>
    private static int Place(IEnumerable<Change> others, Change candidate) => others.Sum(other =>
        (other.Size > candidate.Size ? 1 : 0)
        + (other.Novelty < candidate.Novelty ? 1 : 0)
        + ((other.RestsOnOne, other.QValue).CompareTo((candidate.RestsOnOne, candidate.QValue)) < 0 ? 1 : 0));
}
