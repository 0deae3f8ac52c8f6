using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Coding;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Analysis.Patterns.LifeCycles;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Patterns;

/// <summary>The ids of a state's patterns, and what is written of them.</summary>
internal sealed class PatternIdentities
{
    private readonly Dictionary<int, string> _ids;

    /// <summary>Gives ids; new ones by the period a pattern begins in, and the largest first.</summary>
    /// <param name="signals">The state's signals.</param>
    /// <param name="history">What became of its patterns.</param>
    /// <param name="periods">The number of periods followed.</param>
    /// <param name="known">What was written of the state before.</param>
    /// <param name="kind">What counts as a period.</param>
    internal PatternIdentities(ActorSignals signals, PatternHistory history, int periods, ActorLedger known, PeriodKind kind)
    {
        var sizes = new long[history.Result.Model.Patterns];
        for (var profile = 0; profile < signals.Table.Count; profile++)
        {
            if (history.Result.Assignments[profile].Pattern is >= 0 and var pattern)
            {
                sizes[pattern] += signals.Table.Copies(profile);
            }
        }

        int[] inOrder =
        [
            .. Enumerable.Range(0, sizes.Length)
                .Where(pattern => sizes[pattern] > 0)
                .OrderBy(pattern => Enumerable.Range(0, periods).Where(period => history.Alive[pattern, period]).DefaultIfEmpty(periods).First())
                .ThenByDescending(pattern => sizes[pattern]),
        ];
        var found = inOrder.Select(pattern => FoundPattern.Of(signals, history.Result, pattern, kind)).ToList();
        var ids = PatternIds.Give(known, found);
        _ids = inOrder.Zip(ids).ToDictionary(pair => pair.First, pair => pair.Second);
        Ledger = known.Record([.. found.Zip(ids, (pattern, id) => pattern with { Id = id })], FoundPattern.SignalsOf(signals, history.Result, ProfileAssignment.Noise, kind), []);
    }

    /// <summary>What is written of the state now.</summary>
    internal ActorLedger Ledger { get; }

    /// <summary>The id of a pattern; null for one without signals, and for the noise.</summary>
    internal string? this[int pattern] => _ids.GetValueOrDefault(pattern);
}
