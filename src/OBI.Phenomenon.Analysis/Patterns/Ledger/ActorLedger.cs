using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Ledger;

/// <summary>The patterns one state was ever given ids for.</summary>
/// <param name="Actor">The state's code, or empty where actors are not told apart.</param>
/// <param name="Patterns">The patterns, in order of id; none is ever taken out.</param>
/// <param name="Noise">Signals that fitted no pattern when their period was released.</param>
/// <param name="Released">Periods of which the assignments are frozen, oldest first.</param>
public sealed record ActorLedger(string Actor, ImmutableArray<LedgerPattern> Patterns, ImmutableArray<LedgerSignals> Noise, ImmutableArray<string> Released)
{
    /// <summary>Frozen signals that the last fit would have put elsewhere, by period and profile.</summary>
    public ImmutableArray<MovedSignals> Moved { get; init; } = [];

    /// <summary>A state without patterns.</summary>
    public static ActorLedger Empty(string actor) => new(actor, [], [], []);

    /// <summary>The id of the pattern with a number, such as <c>XA-P03</c>; <c>P03</c> where actors are not told apart.</summary>
    public string IdOf(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(Actor.Length == 0 ? string.Empty : Actor + "-")}P{number:00}");

    /// <summary>Writes down what a run found: patterns known before are replaced, new ones are added, and periods are frozen.</summary>
    /// <param name="found">The patterns, with their ids.</param>
    /// <param name="noise">Signals that fit none.</param>
    /// <param name="released">Periods that are released now.</param>
    /// <remarks>
    /// Of a period that was frozen before, what was written then stays; profiles that became known of it later are added where the run puts them. A pattern that was not
    /// found again keeps what was frozen, and nothing else.
    /// </remarks>
    public ActorLedger Record(IReadOnlyCollection<LedgerPattern> found, IReadOnlyCollection<LedgerSignals> noise, IEnumerable<string> released)
    {
        var frozen = new FrozenAssignments(this);
        var known = Patterns.ToDictionary(pattern => pattern.Id, pattern => pattern with { Signals = [.. pattern.Signals.Where(frozen.Holds)] }, StringComparer.Ordinal);
        foreach (var pattern in found)
        {
            known[pattern.Id] = pattern with { Signals = Written(known.TryGetValue(pattern.Id, out var before) ? before.Signals : [], pattern.Signals) };
        }

        return this with
        {
            Patterns = [.. known.Values.OrderBy(pattern => pattern.Id.Length).ThenBy(pattern => pattern.Id, StringComparer.Ordinal)],
            Noise = Written(Noise.Where(frozen.Holds), noise),
            Released = [.. Released.Union(released, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Moved = frozen.Moved(found, noise),
        };

        ImmutableArray<LedgerSignals> Written(IEnumerable<LedgerSignals> before, IEnumerable<LedgerSignals> now) =>
        [
            .. before.Concat(now.Where(signals => !frozen.Holds(signals)))
                .OrderBy(signals => signals.Period, StringComparer.Ordinal)
                .ThenBy(signals => signals.Profile, StringComparer.Ordinal),
        ];
    }

    /// <summary>The signals by which a pattern is known again: those the last fit put in it, wherever they were frozen before; where it did not find it, those that are written of it.</summary>
    internal ImmutableArray<LedgerSignals> FittedIn(LedgerPattern pattern)
    {
        var away = Moved.Where(moved => moved.Released == pattern.Id).Select(moved => (moved.Period, moved.Profile)).ToHashSet();
        var came = Moved.Where(moved => moved.Now == pattern.Id).Select(moved => new LedgerSignals(moved.Period, moved.Profile, moved.Signals));
        ImmutableArray<LedgerSignals> fitted = [.. pattern.Signals.Where(signals => !away.Contains((signals.Period, signals.Profile))), .. came];
        return fitted.Length > 0 ? fitted : pattern.Signals;
    }
}
