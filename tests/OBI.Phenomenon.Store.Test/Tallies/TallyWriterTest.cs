using static OBI.Phenomenon.Store.Test.Samples;

namespace OBI.Phenomenon.Store.Test.Tallies;

public sealed class TallyWriterTest
{
    [FsCheck.NUnit.Property(MaxTest = 30)]
    public bool Cap_AnyNumber_GivesTheSameTallies(FsCheck.PositiveInt cap, byte[] days)
    {
        using var folder = new StoreFolder();
        using var small = SignalStore.Open(folder.Store, 1 + (cap.Get % 7));
        using var large = SignalStore.Open(folder.File("large.db"));
        var first = days.Select((day, record) => Signal(record, day: Day.AddDays(day % 5), reports: 1 + (day % 3))).ToList();
        var second = days.Select((day, record) => Signal(record, day: Day.AddDays(day % 3))).ToList();

        foreach (var store in new[] { small, large })
        {
            store.Deliver(Head("a", 1), first);
            store.Deliver(Head("b", 2), second);
            store.Deliver(Head("b", 2, mapping: "m2"), second.Take(days.Length / 2));
        }

        return Enumerable.Range(1, 3).All(asOf => small.TextByDelivery(asOf).SequenceEqual(large.TextByDelivery(asOf)))
            && small.CheckIntegrity().Count == 0;
    }
}
