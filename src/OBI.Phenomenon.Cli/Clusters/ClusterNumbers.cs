using System.Collections.Immutable;
using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns.Ledger;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>Gives clusters their numbers, which are their ids in the ledger: the one they had, where they were found before, else one that was never given.</summary>
/// <param name="known">The ledger of an earlier run; no two actors share a number.</param>
internal sealed class ClusterNumbers(PatternLedger known)
{
    private int _last = known.Actors.SelectMany(actor => actor.Patterns).Select(pattern => Of(pattern.Id)).DefaultIfEmpty().Max();

    /// <summary>The number of a cluster; that of none where there is no id.</summary>
    internal static int Of(string? id) => id is null ? RecordCluster.None : int.Parse(id, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Whether an id is one that is given here.</summary>
    internal static bool IsId(string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and < int.MaxValue && id == Id(number);

    /// <summary>Gives ids.</summary>
    /// <param name="actor">The actor's ledger.</param>
    /// <param name="found">Its clusters, in the order in which new ones are to be numbered.</param>
    internal ImmutableArray<string> Give(ActorLedger actor, IReadOnlyList<LedgerPattern> found)
    {
        var given = actor.Patterns.Select(pattern => pattern.Id).ToHashSet(StringComparer.Ordinal);
        return [.. PatternIds.Give(actor, found).Select(id => given.Contains(id) ? id : Id(++_last))];
    }

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);
}
