using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Ledger;

/// <summary>Where signals of released periods belong: a new fit may relabel the future, not the past.</summary>
public sealed class FrozenAssignments
{
    private readonly Dictionary<(string Period, string Profile), string?> _ids = [];

    /// <summary>Takes the assignments of what is written of a state.</summary>
    public FrozenAssignments(ActorLedger ledger)
    {
        var released = ledger.Released.ToHashSet(StringComparer.Ordinal);
        foreach (var (id, signals) in Entries(ledger.Patterns, ledger.Noise).Where(entry => released.Contains(entry.Signals.Period)))
        {
            _ids[(signals.Period, signals.Profile)] = id;
        }
    }

    /// <summary>The id a profile's signals of a period count under, null for noise.</summary>
    /// <param name="period">The period.</param>
    /// <param name="profile">The profile's key.</param>
    /// <param name="id">What the model of this run says, null for noise.</param>
    /// <returns>What was released; what the run says where the period was not released, or the profile became known later.</returns>
    public string? Of(string period, string profile, string? id) => _ids.TryGetValue((period, profile), out var released) ? released : id;

    /// <summary>Whether it was released where a profile's signals of a period belong.</summary>
    internal bool Holds(LedgerSignals signals) => _ids.ContainsKey((signals.Period, signals.Profile));

    /// <summary>What the model of this run would have put elsewhere, by period and profile.</summary>
    /// <param name="patterns">The patterns of this run, with their ids.</param>
    /// <param name="noise">Signals that fit none.</param>
    public ImmutableArray<MovedSignals> Moved(IEnumerable<LedgerPattern> patterns, IEnumerable<LedgerSignals> noise) =>
    [
        .. Entries(patterns, noise)
            .Where(entry => Holds(entry.Signals))
            .Select(entry => new MovedSignals(entry.Signals.Period, entry.Signals.Profile, entry.Signals.Signals, _ids[(entry.Signals.Period, entry.Signals.Profile)], entry.Id))
            .Where(moved => moved.Released != moved.Now)
            .OrderBy(moved => moved.Period, StringComparer.Ordinal)
            .ThenBy(moved => moved.Profile, StringComparer.Ordinal),
    ];

    private static IEnumerable<(string? Id, LedgerSignals Signals)> Entries(IEnumerable<LedgerPattern> patterns, IEnumerable<LedgerSignals> noise) =>
        patterns.SelectMany(pattern => pattern.Signals.Select(signals => ((string?)pattern.Id, signals))).Concat(noise.Select(signals => ((string?)null, signals)));
}
