using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Corrections;
using OBI.Phenomenon.Disclosure.Ledgers;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Front;
using PictureVerdict = OBI.Phenomenon.Picture.Trends.TrendVerdict;

namespace OBI.Phenomenon.Disclosure.Test.Corrections;

/// <summary>An earlier quarter of which something changed since it was released at sequence 7.</summary>
public sealed class CorrectionTableTest
{
    private const string Quarter = "2025-Q3";

    private static readonly Tally[] Ordinary = [.. Samples.Around(), .. Samples.Incidents(20), .. Samples.Incidents(6, source: "bz"), .. Samples.Around(Quarter), .. Samples.Incidents(20, quarter: Quarter), .. Samples.Incidents(6, source: "bz", quarter: Quarter)];
    private static readonly ImpreciseDate August = new(new DateOnly(2025, 8, 6), DatePrecision.Day);

    /// <summary>Two of them have MOD-200, so that the tables of the quarter wait.</summary>
    private static readonly Tally[] Eleven = [.. Samples.Incidents(9, concepts: "MOD-110 TGT-100", quarter: Quarter), .. Samples.Incidents(2, concepts: "MOD-200 OBJ-100", quarter: Quarter)];

    private static readonly Lazy<CellLedger> Released = new(() => new PictureComposer(Samples.Material(Ordinary), Solving.Suppressor).Ledger);

    [Test]
    public void Table_BeforeTheFirstRelease_IsNotThere()
    {
        Assert.That(Samples.Compose(Samples.Released, Ordinary).Picture.Tables, Has.None.Matches<Picture.Tables.Table>(table => table.Id == "revisions"));
    }

    [Test]
    public void Total_ThatGrewByEnoughInAPeriodThatWaits_IsRestatedWithItsCause()
    {
        var composed = After([Late(11)], Eleven).Compose(Edition.Released);

        Assert.That(composed.Waiting, Is.EqualTo(new[] { Quarter }));
        Assert.That(composed.Cell("actors", "XA", Quarter), Is.EqualTo(36));
        Assert.That(composed.Row("revisions", "XA", Quarter)!.Take(3).Select(number => number.OrNull), Is.EqualTo(new decimal?[] { 36, 47, 11 }));
        Assert.That(composed.Picture.Earlier.Single(earlier => earlier.Period == Quarter).Stands, Is.True);
    }

    [TestCase(2)]
    [TestCase(4)]
    public void Total_ThatGrewByAFew_WaitsOutsideAndIsTrueInside(int late)
    {
        var composer = After([Late(late)], [.. Samples.Incidents(late, quarter: Quarter)]);

        var (outside, inside) = (composer.Compose(Edition.Released).Row("revisions", "XA", Quarter)!, composer.Compose(Edition.Internal).Row("revisions", "XA", Quarter)!);

        Assert.That(outside[0].Value, Is.EqualTo(36));
        Assert.That(outside.Skip(1), Has.All.EqualTo(Picture.Values.Published.Withheld));
        Assert.That(inside.Select(number => number.Value), Is.EqualTo(new decimal[] { 36, 36 + late, late, 0, 0, 0, 0, 0, 0, 0 }));
    }

    [Test]
    public void Causes_ThatTellEachOther_AreNotShown()
    {
        // Twelve came late and one was taken back: net eleven, from which either gives the other.
        var composer = After([Late(12), new Revision("politie", RevisionCause.Withdrawn, ActorSet.Parse("XA"), August, null, null, 1)], Eleven);

        var (outside, inside) = (composer.Compose(Edition.Released).Row("revisions", "XA", Quarter)!, composer.Compose(Edition.Internal).Row("revisions", "XA", Quarter)!);

        Assert.That(outside[1].Value, Is.EqualTo(47));
        Assert.That((outside[2].IsShown, outside[5].IsShown), Is.EqualTo((false, false)));
        Assert.That((inside[2].Value, inside[5].Value), Is.EqualTo((12m, 1m)));
    }

    [TestCase(RevisionCause.Late, true)]
    [TestCase(RevisionCause.Recoded, false)]
    public void Comparison_WithANumberReleasedUnderOtherCodes_IsLeftOut(RevisionCause cause, bool isCompared)
    {
        // The tables wait, so that the comparison would be with the number that was released.
        var after = After([new Revision("politie", cause, null, null, ActorSet.Parse("XA"), August, 2)], [.. Samples.Incidents(2, quarter: Quarter)]);

        Assert.That(after.Compose(Edition.Released).Picture.Findings.Any(finding => finding.Id == "XA/MOD-110/previous"), Is.EqualTo(isCompared));
        Assert.That(after.Compose(Edition.Internal).Picture.Findings.Any(finding => finding.Id == "XA/MOD-110/previous"), Is.True);
    }

    [Test]
    public void Overturned_IsSaidAtOnceWithoutANumber()
    {
        var material = Samples.Material([.. Ordinary, .. Samples.Incidents(2, quarter: Quarter)]) with
        {
            Ledger = Released.Value,
            Overturned = [new Overturned(Period.Parse(Quarter), ActorScope.Of(StateActor.Parse("XB")), Subject.Total, TrendVerdict.Rise, TrendVerdict.None, IsKeyPoint: true)],
        };

        var picture = Samples.Composed(Edition.Released, material).Picture;

        var said = picture.Earlier.Single(earlier => earlier.Period == Quarter).Overturned.Single();
        Assert.That((said.Trend, said.Said, said.Now, said.IsKeyPoint), Is.EqualTo(("XB/*", PictureVerdict.Rise, PictureVerdict.None, true)));

        // It was named then, so it may be named now that it has no line any more.
        Assert.That(picture.Vocabulary.Any(term => term is { Facet: "actor", Code: "XB" }), Is.True);
    }

    private static Revision Late(long signals) => new("politie", RevisionCause.Late, null, null, ActorSet.Parse("XA"), August, signals);

    private static PictureComposer After(Revision[] revisions, Tally[] more) => new(
        Samples.Material([.. Ordinary, .. more]) with { Ledger = Released.Value, Revisions = [new RevisionsSince(7, revisions)] }, Solving.Suppressor);
}
