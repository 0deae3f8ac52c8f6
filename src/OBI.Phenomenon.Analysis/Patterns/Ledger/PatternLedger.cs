using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Ledger;

/// <summary>Every id that was ever given to a pattern, by state: an input of the analysis, so that a pattern keeps its id when the model is fitted anew.</summary>
public sealed record PatternLedger
{
    private readonly ImmutableSortedDictionary<string, ActorLedger> _actors;

    /// <summary>Makes a ledger.</summary>
    /// <exception cref="ArgumentException">A state, or an id, occurs twice.</exception>
    public PatternLedger(IEnumerable<ActorLedger> actors)
    {
        _actors = actors.ToImmutableSortedDictionary(actor => actor.Actor, actor => actor, StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pattern in _actors.Values.SelectMany(actor => actor.Patterns))
        {
            if (!ids.Add(pattern.Id))
            {
                throw new ArgumentException($"the id '{pattern.Id}' is given twice", nameof(actors));
            }
        }
    }

    /// <summary>A ledger in which nothing is written yet.</summary>
    public static PatternLedger Empty { get; } = new([]);

    /// <summary>The states, by code.</summary>
    public IEnumerable<ActorLedger> Actors => _actors.Values;

    /// <summary>What is written of a state.</summary>
    public ActorLedger Of(string actor) => _actors.GetValueOrDefault(actor) ?? ActorLedger.Empty(actor);

    /// <summary>The ledger once a period is released: what is written of it and of the periods before it is frozen.</summary>
    /// <param name="period">The period released; those of its kind sort as text.</param>
    public PatternLedger Released(string period) => new(Actors.Select(actor => actor with
    {
        Released =
        [
            .. actor.Released
                .Concat(actor.Patterns.SelectMany(pattern => pattern.Signals).Concat(actor.Noise).Select(signals => signals.Period).Where(known => string.CompareOrdinal(known, period) <= 0))
                .Append(period)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ],
    }));

    /// <summary>The ledger with what is written of one state replaced; nothing that was written may be lost.</summary>
    /// <exception cref="ArgumentException">An id that was given is missing.</exception>
    public PatternLedger With(ActorLedger actor)
    {
        var missing = Of(actor.Actor).Patterns.Select(pattern => pattern.Id).Except(actor.Patterns.Select(pattern => pattern.Id), StringComparer.Ordinal).ToList();
        return missing.Count == 0
            ? new PatternLedger(_actors.SetItem(actor.Actor, actor).Values)
            : throw new ArgumentException($"ids are never taken back, and these are missing: {string.Join(", ", missing)}", nameof(actor));
    }
}
