using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store.Batches;

namespace OBI.Phenomenon.Store.Test;

/// <summary>Invented signals and batches, and the short ways to write and read them.</summary>
internal static class Samples
{
    internal static readonly IReadOnlyDictionary<string, long> NoReasons = new Dictionary<string, long>();

    internal static readonly DateOnly Day = new(2025, 7, 3);

    internal static BatchHead Head(string name, int delivered = 1, int number = 1, string source = "bz", string mapping = "m1", string taxonomy = "2026.1") => new(
        source,
        name,
        new DateOnly(2025, 10, 1).AddDays(delivered),
        number,
        new DateOnly(2025, 7, 1),
        new DateOnly(2025, 9, 30),
        name.Length,
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))),
        mapping,
        taxonomy);

    internal static Signal Signal(long record, string modus = "MOD-111", string actors = "XA", DateOnly? day = null, DatePrecision precision = DatePrecision.Day, int reports = 1, long line = 1) => new(
        record,
        line,
        ActorSet.Parse(actors),
        new ImpreciseDate(day ?? Day, precision),
        (day ?? Day).AddDays(4),
        Region.Parse("NL-UT"),
        Profile.Of(ConceptCode.Parse(modus), ConceptCode.Parse("TGT-110")),
        Grade.Parse("B2520"),
        reports);

    /// <summary>Writes and commits a batch of signals, and of withdrawals after them.</summary>
    internal static BatchReceipt Deliver(this SignalStore store, BatchHead head, IEnumerable<Signal> signals, params long[] withdrawals)
    {
        using var writer = store.Begin(head);
        var accepted = 0L;
        foreach (var signal in signals)
        {
            accepted += writer.Add(signal) == RecordOutcome.RepeatedInBatch ? 0 : 1;
        }

        foreach (var record in withdrawals)
        {
            accepted += writer.Withdraw(record, 1) == RecordOutcome.RepeatedInBatch ? 0 : 1;
        }

        return writer.Commit(new BatchBalance(accepted, accepted, 0, 0, 0), NoReasons, 0);
    }

    /// <summary>All tallies as of a sequence (the head when none is given), as text with the day of delivery.</summary>
    internal static IReadOnlyList<string> TextByDelivery(this SignalStore store, long? asOf = null) =>
        [.. store.Tallies(asOf ?? store.Ledger.HeadSequence, DateOnly.MinValue, DateOnly.MaxValue).Select(TextByDelivery)];

    internal static string TextByDelivery(this Tally tally) => string.Create(CultureInfo.InvariantCulture, $"{tally.Text()} known {tally.Delivered:yyyy-MM-dd}");

    /// <summary>The same, whatever delivery a signal became known by.</summary>
    internal static IReadOnlyList<string> Text(this SignalStore store, long? asOf = null) =>
        [.. store.Tallies(asOf ?? store.Ledger.HeadSequence, DateOnly.MinValue, DateOnly.MaxValue)
            .GroupBy(tally => tally with { Delivered = DateOnly.MinValue, Signals = 0, Reports = 0 })
            .Select(same => (same.Key with { Signals = same.Sum(tally => tally.Signals), Reports = same.Sum(tally => tally.Reports) }).Text())];

    internal static string Text(this Tally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"{tally.Start} {tally.Source} {tally.Actors} {tally.Region} [{tally.Profile}] {tally.Grade.Key} {tally.Signals}/{tally.Reports}");
}
