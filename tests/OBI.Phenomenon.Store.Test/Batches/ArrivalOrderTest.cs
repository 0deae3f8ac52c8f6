using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Signals;
using static OBI.Phenomenon.Store.Test.Samples;

namespace OBI.Phenomenon.Store.Test.Batches;

/// <summary>What stands is a function of what was delivered, not of when it came in; what was known then stays as it was.</summary>
public sealed class ArrivalOrderTest
{
    /// <summary>A content that also says that it happened another day.</summary>
    private const string Moved = "MOD-333";

    /// <summary>A delivery: its head, and for each record its content or, when null, that it is withdrawn.</summary>
    private sealed record Delivery(BatchHead Head, IReadOnlyDictionary<long, Signal?> Says)
    {
        internal void To(SignalStore store) => store.Deliver(
            Head,
            Says.Values.OfType<Signal>(),
            [.. Says.Where(said => said.Value is null).Select(said => said.Key)]);
    }

    [Test]
    public void Deliveries_InEveryOrder_LeaveTheSameTallies()
    {
        Delivery[] deliveries =
        [
            Says("a", 1, (1, "MOD-111"), (2, "MOD-111"), (3, "MOD-111"), (4, "MOD-111")),
            Says("b", 2, (1, Moved), (2, null), (3, "MOD-222")),
            Says("c", 3, (1, "MOD-111"), (2, "MOD-333"), (5, null), (4, Moved)),
            Says("d", 4, (4, null), (5, "MOD-222"), (3, Moved)),
        ];

        foreach (var order in Orders(deliveries))
        {
            Assert.That(TextAfter(order), Is.EqualTo(Expected(deliveries)), string.Join(' ', order.Select(delivery => delivery.Head.Name)));
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public bool Deliveries_WithRecodes_LeaveWhatTheLatestReadingsSay(byte[] seed)
    {
        var stream = new Queue<byte>(seed);
        int Draw(int below) => stream.TryDequeue(out var value) ? value % below : 0;
        var events = Enumerable.Range(0, 4 + Draw(6)).Select(step => Drawn(Draw(4), step, Draw)).ToList();

        using var folder = new StoreFolder();
        using var store = SignalStore.Open(folder.Store, 1 + Draw(5));
        var known = new List<IReadOnlyList<string>> { store.TextByDelivery() };
        foreach (var delivery in events)
        {
            delivery.To(store);
            known.Add(store.TextByDelivery());
        }

        var latest = events.GroupBy(delivery => delivery.Head.Name).Select(readings => readings.Last());
        return known[^1].SequenceEqual(Expected(latest))
            && Enumerable.Range(0, known.Count).All(asOf => store.TextByDelivery(asOf).SequenceEqual(known[asOf]))
            && store.CheckIntegrity().Count == 0;
    }

    private static Delivery Drawn(int name, int step, Func<int, int> draw)
    {
        string?[] contents = ["MOD-111", "MOD-222", Moved, null];
        var says = Enumerable.Range(1, 4)
            .Where(_ => draw(3) > 0)
            .Select(record => ((long)record, contents[draw(4)]))
            .ToArray();
        var delivery = Says($"batch{name}", name / 2, says);
        return delivery with { Head = delivery.Head with { Number = 1 + name, MappingVersion = $"m{step}" } };
    }

    private static Delivery Says(string name, int delivered, params (long Record, string? Modus)[] says) => new(
        Head(name, delivered),
        says.ToDictionary(
            said => said.Record,
            said => said.Modus is null ? null : Signal(said.Record, said.Modus, day: Day.AddDays(((int)said.Record / 3) + (said.Modus == Moved ? 1 : 0)), reports: (int)said.Record)));

    /// <summary>The rule itself, in the plainest way: of each record what the latest delivery says, known by the first that gave it that start.</summary>
    private static string[] Expected(IEnumerable<Delivery> deliveries) =>
        [.. deliveries
            .OrderBy(delivery => delivery.Head.Delivered)
            .ThenBy(delivery => delivery.Head.Number)
            .SelectMany(delivery => delivery.Says.Select(said => (said.Key, Signal: said.Value, delivery.Head.Delivered)))
            .GroupBy(said => said.Key, (_, said) => said.ToList())
            .Where(said => said[^1].Signal is not null)
            .Select(said => (Signal: said[^1].Signal!, Known: said.First(earlier => earlier.Signal?.Start == said[^1].Signal!.Start).Delivered))
            .GroupBy(said => (said.Signal.Start, said.Signal.Profile, said.Known), said => said.Signal)
            .OrderBy(group => group.Key.Start)
            .ThenBy(group => group.Key.Profile.Key, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Known)
            .Select(group => new Tally(
                "bz",
                group.First().Actors,
                group.Key.Start,
                group.Key.Known,
                group.First().Region,
                group.Key.Profile,
                group.First().Grade,
                group.LongCount(),
                group.Sum(signal => (long)signal.Reports)).TextByDelivery())];

    private static IReadOnlyList<string> TextAfter(IEnumerable<Delivery> order)
    {
        using var folder = new StoreFolder();
        using var store = SignalStore.Open(folder.Store);
        foreach (var delivery in order)
        {
            delivery.To(store);
        }

        return store.TextByDelivery();
    }

    private static IEnumerable<IReadOnlyList<Delivery>> Orders(IReadOnlyList<Delivery> deliveries) =>
        deliveries.Count == 0
            ? [[]]
            : deliveries.SelectMany(first => Orders([.. deliveries.Where(other => other != first)]).Select(rest => (IReadOnlyList<Delivery>)[first, .. rest]));
}
