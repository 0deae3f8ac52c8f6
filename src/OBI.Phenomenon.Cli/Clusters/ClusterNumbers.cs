using System.Collections.Immutable;
using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>Gives clusters their numbers: the one they had, where they were found before, else one that was never given.</summary>
/// <param name="last">The highest number given until now.</param>
internal sealed class ClusterNumbers(int last)
{
    /// <summary>The highest number given.</summary>
    internal int Last { get; private set; } = last;

    /// <summary>Numbers the patterns of a model, new ones from the largest to the smallest.</summary>
    /// <param name="known">The actor's clusters of an earlier run.</param>
    /// <param name="table">The profiles.</param>
    /// <param name="model">The patterns.</param>
    /// <param name="members">The ids of the records in each pattern.</param>
    internal ImmutableArray<int> Give(IEnumerable<KnownCluster> known, ProfileTable table, PatternModel model, IReadOnlyList<IReadOnlyList<string>> members)
    {
        int[] order = [.. Enumerable.Range(0, model.Patterns).OrderByDescending(pattern => members[pattern].Count)];
        var before = known.Select(cluster => Pattern(cluster.Number, cluster.Mix, cluster.Records)).ToImmutableArray();
        var given = before.Select(pattern => pattern.Id).ToHashSet(StringComparer.Ordinal);
        var ids = PatternIds.Give(ActorLedger.Empty(string.Empty) with { Patterns = before }, [.. order.Select(pattern => Pattern(0, LedgerField.Of(table, model, pattern), members[pattern]))]);
        var numbers = new int[model.Patterns];
        foreach (var (pattern, id) in order.Zip(ids))
        {
            numbers[pattern] = given.Contains(id) ? int.Parse(id, CultureInfo.InvariantCulture) : ++Last;
        }

        return [.. numbers];
    }

    private static LedgerPattern Pattern(int number, ImmutableArray<LedgerField> mix, IEnumerable<string> records) =>
        new(number.ToString(CultureInfo.InvariantCulture), mix, [.. records.Select(record => new LedgerSignals(string.Empty, record, 1))]);
}
