using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.LifeCycles;
using OBI.Phenomenon.Analysis.Patterns.Matching;

namespace OBI.Phenomenon.Analysis.Patterns.Ledger;

/// <summary>Gives patterns that were found again the ids they had, and new ones new ids.</summary>
/// <remarks>
/// The cost of a pair is 1 − Jaccard of their signals among the profiles and periods that both runs hold; where the runs hold nothing in common, the mean
/// over the fields of the Jensen–Shannon divergence. Pairs are those of the least total cost (Kuhn 1955), and only as far as a pair has half of its signals
/// in common, or where signals cannot tell has the same mix: patterns of other signals that merely look like one another keep apart.
/// </remarks>
public static class PatternIds
{
    private const double MostOtherSignals = 0.5;

    /// <summary>Gives ids.</summary>
    /// <param name="known">What is written of the state.</param>
    /// <param name="found">The patterns of this run, in the order in which new ones are to be numbered; their own ids do not matter.</param>
    /// <returns>The id of each.</returns>
    public static ImmutableArray<string> Give(ActorLedger known, IReadOnlyList<LedgerPattern> found)
    {
        var (cost, most) = Costs([.. known.Patterns.Select(pattern => pattern with { Signals = known.FittedIn(pattern) })], found);
        var pairs = HungarianAssignment.Of(cost);
        var next = known.Patterns.Length;
        return
        [
            .. found.Select((_, place) => pairs[place] is >= 0 and var old && cost[place, old] <= most ? known.Patterns[old].Id : known.IdOf(++next)),
        ];
    }

    private static (double[,] Cost, double Most) Costs(ImmutableArray<LedgerPattern> known, IReadOnlyList<LedgerPattern> found)
    {
        var before = known.Select(ByKey).ToList();
        var now = found.Select(ByKey).ToList();
        var common = before.SelectMany(signals => signals.Keys).ToHashSet();
        common.IntersectWith(now.SelectMany(signals => signals.Keys));
        var cost = new double[found.Count, known.Length];
        for (var row = 0; row < found.Count; row++)
        {
            for (var column = 0; column < known.Length; column++)
            {
                cost[row, column] = common.Count > 0 ? 1 - Jaccard(now[row], before[column], common) : Divergence(found[row], known[column]);
            }
        }

        return (cost, common.Count > 0 ? MostOtherSignals : Kinship.SameMix);
    }

    private static Dictionary<(string, string), long> ByKey(LedgerPattern pattern) =>
        pattern.Signals.GroupBy(signals => (signals.Period, signals.Profile)).ToDictionary(group => group.Key, group => group.Sum(signals => signals.Signals));

    private static double Jaccard(Dictionary<(string, string), long> left, Dictionary<(string, string), long> right, HashSet<(string, string)> common)
    {
        var (shared, all) = (0L, 0L);
        foreach (var key in left.Keys.Union(right.Keys).Where(common.Contains))
        {
            var (one, other) = (left.GetValueOrDefault(key), right.GetValueOrDefault(key));
            shared += Math.Min(one, other);
            all += Math.Max(one, other);
        }

        return all == 0 ? 0 : (double)shared / all;
    }

    private static double Divergence(LedgerPattern left, LedgerPattern right)
    {
        var fields = left.Mix.Select(mix => mix.Field).Union(right.Mix.Select(mix => mix.Field), StringComparer.Ordinal).ToList();
        return fields.Count == 0 ? 1 : fields.Average(field => Divergence(left.Mix.FirstOrDefault(mix => mix.Field == field), right.Mix.FirstOrDefault(mix => mix.Field == field)));
    }

    /// <summary>The divergence of two mixes made to sum to 1; a field that one of them lacks has nothing in common.</summary>
    private static double Divergence(LedgerField? left, LedgerField? right)
    {
        if (left is null || right is null)
        {
            return 1;
        }

        var labels = left.Labels.Keys.Union(right.Labels.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var (leftSum, rightSum) = (left.Labels.Values.Sum(), right.Labels.Values.Sum());
        return leftSum <= 0 || rightSum <= 0
            ? 1
            : JensenShannon.Divergence([.. labels.Select(label => left.Labels.GetValueOrDefault(label) / leftSum)], [.. labels.Select(label => right.Labels.GetValueOrDefault(label) / rightSum)]);
    }
}
