using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Coding;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Patterns;

/// <summary>A pattern in the words of the ledger.</summary>
internal static class FoundPattern
{
    /// <summary>Describes a pattern of a state that has no id yet.</summary>
    /// <param name="signals">The state's signals.</param>
    /// <param name="result">The model.</param>
    /// <param name="pattern">The pattern's number.</param>
    /// <param name="kind">What counts as a period.</param>
    /// <remarks>Signals go by what was stored of them and not by the labels of the model, which change when a rare concept becomes common.</remarks>
    internal static LedgerPattern Of(ActorSignals signals, LatentClassResult result, int pattern, PeriodKind kind) =>
        new(string.Empty, LedgerField.Of(signals.Table, result.Model, pattern), SignalsOf(signals, result, pattern, kind));

    /// <summary>The signals of a pattern, or of the noise, that are dated well enough for a period.</summary>
    internal static ImmutableArray<LedgerSignals> SignalsOf(ActorSignals signals, LatentClassResult result, int pattern, PeriodKind kind) =>
    [
        .. signals.Signals
            .Where(signal => signal.Place >= 0 && result.Assignments[signal.Place].Pattern == pattern)
            .Select(signal => EntryOf(signal, kind))
            .OfType<LedgerSignals>()
            .GroupBy(entry => (entry.Period, entry.Profile))
            .Select(group => new LedgerSignals(group.Key.Period, group.Key.Profile, group.Sum(entry => entry.Signals)))
            .OrderBy(entry => entry.Period, StringComparer.Ordinal)
            .ThenBy(entry => entry.Profile, StringComparer.Ordinal),
    ];

    /// <summary>A signal as the ledger writes it; null when its date is coarser than a period.</summary>
    internal static LedgerSignals? EntryOf(ActorSignal signal, PeriodKind kind) => signal.Start.Precision > Period.Finest(kind)
        ? null
        : new LedgerSignals(Period.Of(signal.Start.Anchor, kind).ToString(), $"{signal.Bundle.Profile.Key} {signal.Bundle.Region.Code}".Trim(), signal.Count);
}
