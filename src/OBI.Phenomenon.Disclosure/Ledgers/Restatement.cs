using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Cells;

namespace OBI.Phenomenon.Disclosure.Ledgers;

/// <summary>Which released periods keep their numbers: a period is restated as a whole or not at all.</summary>
/// <remarks>
/// Whoever holds both vintages of a number knows what came in or was taken back in between, and those are signals too. When that is a few, or would be a few to a supplier
/// that takes its own off, for any number that was released, the whole period stands as it was released and its corrections wait until they are enough.
/// </remarks>
internal static class Restatement
{
    /// <summary>The periods that stand as they were released although something was corrected.</summary>
    internal static ImmutableSortedSet<string> Waiting(CellLedger ledger, IEnumerable<Cell> now, PrimaryRules rules) =>
    [
        .. now.Where(cell => ledger.Find(cell.Key) is { } standing && !IsSafe(standing.Count, cell.Count, rules))
            .Select(cell => cell.Key.Period),
    ];

    private static bool IsSafe(Count before, Count now, PrimaryRules rules) => IsSafe(Over(now, before), rules) && IsSafe(Over(before, now), rules);

    private static bool IsSafe(Count difference, PrimaryRules rules) => difference.Signals == 0 || rules.Pass(difference);

    /// <summary>What each supplier has more in the one than in the other. Suppliers do not offset each other, so what came in and what was taken back are judged apart.</summary>
    private static Count Over(Count more, Count less) => less.LeftOf(more);
}
