using System.Text.Json;
using OBI.Phenomenon.Analysis.Patterns.Ledger;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Ledger;

public class PatternLedgerTest
{
    [Test]
    public void With_IdTakenOut_IsRefused()
    {
        var ledger = PatternLedger.Empty.With(ActorLedger.Empty("XA").Record([PatternIdsTest.Pattern("XA-P01", 0.5)], [], []));

        Assert.That(() => ledger.With(ActorLedger.Empty("XA")), Throws.ArgumentException);
    }

    [Test]
    public void Record_ReleasedPeriod_StaysAsItWas()
    {
        var released = ActorLedger.Empty("XA").Record([PatternIdsTest.Pattern("XA-P01", 0.5, ("2025-Q1", "a", 10))], [], ["2025-Q1"]);

        var later = released.Record([PatternIdsTest.Pattern("XA-P02", 0.5, ("2025-Q1", "a", 10), ("2025-Q2", "a", 4))], [new LedgerSignals("2025-Q1", "b", 1)], []);

        Assert.That(later.Patterns.Select(pattern => (pattern.Id, string.Join(' ', pattern.Signals.Select(signals => signals.Period)))), Is.EqualTo(new[] { ("XA-P01", "2025-Q1"), ("XA-P02", "2025-Q2") }));
        Assert.That(later.Noise, Is.EqualTo(new[] { new LedgerSignals("2025-Q1", "b", 1) }), "a profile that became known later is added where the run puts it");
        Assert.That(later.Moved, Is.EqualTo(new[] { new MovedSignals("2025-Q1", "a", 10, "XA-P01", "XA-P02") }));
    }

    [Test]
    public void Give_PatternWhoseSignalsAreFrozenElsewhere_IsKnownAgain()
    {
        // Nearly all of the second pattern lies in a quarter that was released before it was found.
        var released = ActorLedger.Empty("XA").Record([PatternIdsTest.Pattern("XA-P01", 0.5, ("2025-Q1", "a", 20), ("2025-Q1", "b", 10))], [], ["2025-Q1"]);
        LedgerPattern[] found = [PatternIdsTest.Pattern("XA-P01", 0.9, ("2025-Q1", "a", 20)), PatternIdsTest.Pattern("XA-P02", 0.1, ("2025-Q1", "b", 10), ("2025-Q2", "b", 2))];
        var known = released.Record(found, [], ["2025-Q2"]);

        Assert.That(PatternIds.Give(known, found), Is.EqualTo(new[] { "XA-P01", "XA-P02" }));
        Assert.That(known.Patterns.Select(pattern => pattern.Signals.Sum(signals => signals.Signals)), Is.EqualTo(new[] { 30, 2 }));
    }

    [Test]
    public void Frozen_RelabelledSignals_StayAndAreListed()
    {
        var released = ActorLedger.Empty("XA").Record([PatternIdsTest.Pattern("XA-P01", 0.5, ("2025-Q1", "a", 10))], [new LedgerSignals("2025-Q1", "b", 2)], ["2025-Q1"]);
        var frozen = new FrozenAssignments(released);

        var moved = frozen.Moved([PatternIdsTest.Pattern("XA-P02", 0.5, ("2025-Q1", "a", 10), ("2025-Q1", "b", 2), ("2025-Q2", "a", 3))], []);

        Assert.That(frozen.Of("2025-Q1", "a", "XA-P02"), Is.EqualTo("XA-P01"));
        Assert.That(frozen.Of("2025-Q1", "b", "XA-P02"), Is.Null);
        Assert.That(frozen.Of("2025-Q2", "a", "XA-P02"), Is.EqualTo("XA-P02"));
        Assert.That(moved, Is.EqualTo(new[] { new MovedSignals("2025-Q1", "a", 10, "XA-P01", "XA-P02"), new MovedSignals("2025-Q1", "b", 2, null, "XA-P02") }));
    }

    [Test]
    public void Json_ReadBack_IsTheSame()
    {
        var ledger = PatternLedger.Empty.With(ActorLedger.Empty("XA").Record([PatternIdsTest.Pattern("XA-P01", 0.5, ("2025-Q1", "a", 10))], [new LedgerSignals("2025-Q1", "b", 2)], ["2025-Q1"]));

        var text = LedgerJson.Write(ledger);

        Assert.That(LedgerJson.Write(LedgerJson.Read(text)), Is.EqualTo(text));
        Assert.That(LedgerJson.Read(text).Of("XA").Patterns[0].Signals[0], Is.EqualTo(new LedgerSignals("2025-Q1", "a", 10)));
    }

    [TestCase("{}")]
    [TestCase("[{\"actor\":\"XA\"}]")]
    [TestCase("null")]
    [TestCase("[null]")]
    [TestCase("[{\"actor\":\"XA\",\"patterns\":null,\"noise\":[],\"released\":[]}]")]
    [TestCase("[{\"actor\":\"XA\",\"patterns\":[],\"noise\":[null],\"released\":[]}]")]
    [TestCase("[{\"actor\":\"XA\",\"patterns\":[],\"noise\":[{\"period\":\"q\",\"profile\":\"a\",\"signals\":1},{\"period\":\"q\",\"profile\":\"a\",\"signals\":2}],\"released\":[]}]", Description = "Counted twice.")]
    public void Json_NoLedger_IsRefused(string text) => Assert.That(() => LedgerJson.Read(text), Throws.InstanceOf<JsonException>());
}
