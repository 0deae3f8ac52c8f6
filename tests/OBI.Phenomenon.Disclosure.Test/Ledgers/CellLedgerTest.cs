using System.Text.Json;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Cells;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Ledgers;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Disclosure.Test.Ledgers;

public sealed class CellLedgerTest
{
    private static readonly Tally[] Ordinary = [.. Samples.Around(), .. Samples.Incidents(20), .. Samples.Incidents(6, source: "bz"), .. Samples.Around("2025-Q3"), .. Samples.Incidents(20, quarter: "2025-Q3"), .. Samples.Incidents(6, source: "bz", quarter: "2025-Q3")];

    [Test]
    public void Json_ReadBack_IsTheSameLedger()
    {
        var ledger = new PictureComposer(Samples.Material(Ordinary), Solving.Suppressor).Ledger;

        var json = CellLedgerJson.Write(ledger);

        Assert.That(ledger.Cells, Is.Not.Empty);
        Assert.That(CellLedgerJson.Write(CellLedgerJson.Read(json)), Is.EqualTo(json));
    }

    [TestCase("{}")]
    [TestCase("null")]
    public void Json_ThatIsNoLedger_IsRefused(string json)
    {
        Assert.That(() => CellLedgerJson.Read(json), Throws.InstanceOf<JsonException>());
    }

    [Test]
    public void Json_WithANumberTwiceAtOneVintage_IsRefused()
    {
        var json = CellLedgerJson.Write(new CellLedger([Published(7, 12)]));

        Assert.That(() => CellLedgerJson.Read(json + json), Throws.InstanceOf<JsonException>());
    }

    [Test]
    public void With_TheSameNumberAgain_WritesNothing()
    {
        var ledger = new CellLedger([Published(7, 12)]);

        Assert.That(ledger.With([Published(9, 12)]).Cells, Is.EqualTo(ledger.Cells));
        Assert.That(ledger.With([Published(9, 19)]).Cells, Has.Length.EqualTo(2));
    }

    [Test]
    public void Edition_AfterItself_ShowsTheSameAndWritesNothing()
    {
        var first = new PictureComposer(Samples.Material(Ordinary), Solving.Suppressor);

        var again = new PictureComposer(Samples.Material(Ordinary) with { Ledger = first.Ledger }, Solving.Suppressor);

        Assert.That(again.Ledger.Cells, Is.EqualTo(first.Ledger.Cells));
        Assert.That((again.Exposed, again.Compose(Edition.Released).Waiting), Is.EqualTo((Array.Empty<CellKey>(), Array.Empty<string>())));
    }

    [TestCase(2, true)]
    [TestCase(9, false)]
    public void EarlierPeriod_CorrectedByAFew_StandsAsItWasReleased(int late, bool stands)
    {
        var first = new PictureComposer(Samples.Material(Ordinary), Solving.Suppressor);
        var before = first.Compose(Edition.Released).Cell("actors", "XA", "2025-Q3");
        Tally[] corrected = [.. Ordinary, .. Samples.Incidents(late, concepts: "MOD-110 MOD-200", quarter: "2025-Q3")];

        var second = new PictureComposer(Samples.Material(corrected) with { Ledger = first.Ledger }, Solving.Suppressor);
        var composed = second.Compose(Edition.Released);

        Assert.That(before, Is.Not.Null);
        Assert.That(composed.Waiting, Is.EqualTo(stands ? new[] { "2025-Q3" } : []));
        Assert.That(composed.Cell("actors", "XA", "2025-Q3"), Is.EqualTo(stands ? before : before + late));
        Assert.That(second.Compose(Edition.Internal).Cell("actors", "XA", "2025-Q3"), Is.EqualTo(before + late));
        Assert.That(second.Exposed, Is.Empty);

        // What follows from a number that stands follows from that, and not from what it would be now.
        var finding = composed.Picture.Findings.Single(each => each.Id == "XA/*/previous");
        Assert.That(finding.Usual.Value, Is.EqualTo(stands ? before : before + late));
        Assert.That(finding.Ratio.Value, Is.EqualTo(finding.Observed.Value / finding.Usual.Value).Within(0.00001m));
    }

    private static PublishedCell Published(long sequence, int signals) =>
        new(new CellKey("signals", "XA", "*", "2025-Q3"), "2025-Q3", sequence, [new SourceCount("politie", signals, signals, signals)]);
}
