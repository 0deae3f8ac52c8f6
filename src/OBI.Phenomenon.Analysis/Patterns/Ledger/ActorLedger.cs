using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Ledger;

/// <summary>The patterns one state was ever given ids for.</summary>
/// <param name="Actor">The state's code, or empty where actors are not told apart.</param>
/// <param name="Patterns">The patterns, in order of id; none is ever taken out.</param>
/// <param name="Noise">Signals that fitted no pattern when their period was released.</param>
/// <param name="Released">Periods of which the assignments are frozen, oldest first.</param>
public sealed record ActorLedger(string Actor, ImmutableArray<LedgerPattern> Patterns, ImmutableArray<LedgerSignals> Noise, ImmutableArray<string> Released)
{
    /// <summary>A state without patterns.</summary>
    public static ActorLedger Empty(string actor) => new(actor, [], [], []);

    /// <summary>The id of the pattern with a number, such as <c>XA-P03</c>; <c>P03</c> where actors are not told apart.</summary>
    public string IdOf(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(Actor.Length == 0 ? string.Empty : Actor + "-")}P{number:00}");

    /// <summary>Writes down what a run found: patterns known before are replaced, new ones are added, and periods are frozen.</summary>
    /// <param name="found">The patterns, with their ids.</param>
    /// <param name="noise">Signals that fit none.</param>
    /// <param name="released">Periods that are released now.</param>
    /// <remarks>Of a period that was frozen before, what was written then stays.</remarks>
    public ActorLedger Record(IEnumerable<LedgerPattern> found, IEnumerable<LedgerSignals> noise, IEnumerable<string> released)
    {
        var frozen = Released.ToHashSet(StringComparer.Ordinal);
        var known = Patterns.ToDictionary(pattern => pattern.Id, StringComparer.Ordinal);
        foreach (var pattern in found)
        {
            var before = known.TryGetValue(pattern.Id, out var old) ? old.Signals.Where(signals => frozen.Contains(signals.Period)) : [];
            known[pattern.Id] = pattern with { Signals = Ordered(before.Concat(pattern.Signals.Where(signals => !frozen.Contains(signals.Period)))) };
        }

        // A pattern that was not found again keeps what was frozen, and nothing else.
        foreach (var id in Patterns.Select(pattern => pattern.Id).Except(found.Select(pattern => pattern.Id), StringComparer.Ordinal))
        {
            known[id] = known[id] with { Signals = [.. known[id].Signals.Where(signals => frozen.Contains(signals.Period))] };
        }

        return this with
        {
            Patterns = [.. known.Values.OrderBy(pattern => pattern.Id.Length).ThenBy(pattern => pattern.Id, StringComparer.Ordinal)],
            Noise = Ordered(Noise.Where(signals => frozen.Contains(signals.Period)).Concat(noise.Where(signals => !frozen.Contains(signals.Period)))),
            Released = [.. frozen.Union(released).Order(StringComparer.Ordinal)],
        };
    }

    private static ImmutableArray<LedgerSignals> Ordered(IEnumerable<LedgerSignals> signals) =>
        [.. signals.OrderBy(entry => entry.Period, StringComparer.Ordinal).ThenBy(entry => entry.Profile, StringComparer.Ordinal)];
}
