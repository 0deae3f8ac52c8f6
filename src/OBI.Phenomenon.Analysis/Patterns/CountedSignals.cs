using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Coding;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Patterns;

/// <summary>Where the signals of a state count: those of a released period where they were when it was released, all others where the model puts them.</summary>
/// <remarks>Only counts follow what was released. What is tested (growth, life cycles) compares periods, and so goes by one model throughout.</remarks>
internal sealed class CountedSignals
{
    /// <summary>Stands for no pattern.</summary>
    internal const int Noise = -1;

    private readonly ImmutableArray<int> _rows;

    /// <summary>Places signals.</summary>
    /// <param name="signals">The signals.</param>
    /// <param name="result">The model; without one all that was observed and not released counts as noise.</param>
    /// <param name="identities">The ids of its patterns.</param>
    /// <param name="known">What was written of the state before.</param>
    /// <param name="kind">What counts as a period.</param>
    internal CountedSignals(ActorSignals signals, LatentClassResult? result, PatternIdentities? identities, ActorLedger known, PeriodKind kind)
    {
        Signals = signals;
        Patterns = result?.Model.Patterns ?? 0;
        var frozen = new FrozenAssignments(known);
        var rowOf = Enumerable.Range(0, Patterns).Where(pattern => identities?[pattern] is not null).ToDictionary(pattern => identities![pattern]!, pattern => pattern, StringComparer.Ordinal);
        var gone = known.Patterns.Select(pattern => pattern.Id).Where(id => !rowOf.ContainsKey(id)).ToImmutableArray();
        foreach (var (place, id) in gone.Index())
        {
            rowOf[id] = Patterns + place;
        }

        Gone = gone;
        _rows = [.. signals.Signals.Select(signal => signal.Place >= 0 ? RowOf(signal) : Noise)];

        int RowOf(ActorSignal signal)
        {
            var pattern = result?.Assignments[signal.Place].Pattern ?? ProfileAssignment.Noise;
            var modelled = pattern >= 0 ? identities?[pattern] : null;
            var counted = FoundPattern.EntryOf(signal, kind) is { } entry ? frozen.Of(entry.Period, entry.Profile, modelled) : modelled;
            return counted is null ? Noise : rowOf[counted];
        }
    }

    /// <summary>The signals.</summary>
    internal ActorSignals Signals { get; }

    /// <summary>The number of patterns of the model.</summary>
    internal int Patterns { get; }

    /// <summary>Ids of patterns that were written before and that the model does not have, in order.</summary>
    internal ImmutableArray<string> Gone { get; }

    /// <summary>The signals, each with the pattern it counts under: one of the model, <see cref="Noise"/>, or from <see cref="Patterns"/> on one that is gone.</summary>
    internal IEnumerable<(ActorSignal Signal, int Pattern)> All => Signals.Signals.Zip(_rows);

    /// <summary>Profiles of signals in which something was observed, each with the pattern they count under and how many.</summary>
    internal IEnumerable<(int Place, int Pattern, long Signals)> ByProfile => All
        .Where(counted => counted.Signal.Place >= 0)
        .GroupBy(counted => (counted.Signal.Place, counted.Pattern))
        .OrderBy(group => group.Key)
        .Select(group => (group.Key.Place, group.Key.Pattern, group.Sum(counted => counted.Signal.Count)));
}
