using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Speaking;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Speaking;

public sealed class TrendCallTest
{
    private static readonly Report.Sections.Material Dutch = Material.Of(new Sample());

    [TestCase(TrendVerdict.Rise, "aantoonbaar meer dan gebruikelijk")]
    [TestCase(TrendVerdict.Fall, "aantoonbaar minder dan gebruikelijk")]
    [TestCase(TrendVerdict.None, "geen aantoonbare verandering")]
    [TestCase(TrendVerdict.Emergent, "voor het eerst gemeld")]
    [TestCase(TrendVerdict.Ended, "niet langer gemeld")]
    public void Words_AreThoseOfTheVerdict(TrendVerdict verdict, string expected) =>
        Assert.That(TrendCall.Words(Dutch, Material.Rise(25, 40, verdict)), Is.EqualTo(expected));

    [Test]
    public void Words_OfNoTrend_AreTheMarkOfTheEdition()
    {
        Assert.That(TrendCall.Words(Dutch, null), Is.EqualTo("niet getoond"));
        Assert.That(TrendCall.Words(Material.Of(new Sample { Edition = Edition.Internal }), null), Is.EqualTo("–"));
    }

    [Test]
    public void EveryVerdictAndOutcome_HasWords([Values("nl", "en")] string language)
    {
        var material = Material.Of(new Sample { Language = language });

        foreach (var trend in Enum.GetValues<TrendVerdict>().Select(verdict => Material.Rise(25, 40, verdict)).Concat(Enum.GetValues<TrendOutcome>().Select(outcome => Material.Coarse(outcome))))
        {
            Assert.That(TrendCall.Words(material, trend), Is.Not.Empty);
            Assert.That(TrendCall.Short(material, trend), Is.Not.Empty);
            Assert.That(TrendSentence.Of(material, trend), Is.Not.Empty);
        }
    }

    [TestCase(false, "ook naast het geheel")]
    [TestCase(null, "naast het geheel niet te bepalen")]
    public void Share_SaysWhetherTheChangeGoesBeyondTheWhole(bool? vetoes, string expected) =>
        Assert.That(TrendCall.Share(Dutch, Material.Rise(25, 40) with { Vetoes = vetoes }), Is.EqualTo(expected));

    [Test]
    public void Share_OfAVetoedRise_IsNotShownToBeMoreThanTheWhole() =>
        Assert.That(TrendCall.Share(Dutch, Material.Rise(25, 40, TrendVerdict.None) with { AbsoluteVerdict = TrendVerdict.Rise, Vetoes = true }), Is.EqualTo("niet aantoonbaar meer dan het geheel"));

    [Test]
    public void Share_OfAVerdictThatStandsBesideAVetoedOne_GoesBeyond() =>
        Assert.That(TrendCall.Share(Dutch, Material.Rise(25, 40, TrendVerdict.ShiftUp) with { AbsoluteVerdict = TrendVerdict.Rise, Vetoes = true }), Is.EqualTo("ook naast het geheel"));

    [Test]
    public void Share_OfNoChange_IsNotSaid() =>
        Assert.That(TrendCall.Share(Dutch, Material.Rise(25, 26, TrendVerdict.None)), Is.EqualTo("–"));

    [Test]
    public void Cell_SaysWhatAFindingIsBesideTheWhole()
    {
        Assert.That(TrendCall.Cell(Dutch, Material.Rise(25, 40)), Is.EqualTo("aantoonbaar meer dan gebruikelijk, ook naast het geheel"));
        Assert.That(TrendCall.Cell(Dutch, Material.Rise(25, 26, TrendVerdict.None)), Is.EqualTo("geen aantoonbare verandering"));
        Assert.That(TrendCall.Cell(Dutch, Material.Coarse(TrendOutcome.Evaluated, TrendVerdict.Emergent)), Is.EqualTo("voor het eerst gemeld"));
    }

    [TestCase(TrendVerdict.Rise, "geen bevinding: niet aantoonbaar meer dan het geheel")]
    [TestCase(TrendVerdict.ShiftDown, "geen bevinding: niet aantoonbaar minder dan het geheel")]
    public void Veto_ClaimsNoMoreThanWasShown(TrendVerdict absolute, string expected) =>
        Assert.That(TrendCall.Cell(Dutch, Material.Rise(25, 40, TrendVerdict.None) with { AbsoluteVerdict = absolute, Vetoes = true }), Is.EqualTo(expected));

    [Test]
    public void Alarm_IsUpwardsOnlyAndNeverVetoed()
    {
        Assert.That(Enum.GetValues<TrendVerdict>().Where(verdict => TrendCall.IsAlarm(Material.Rise(25, 40, verdict))), Is.EquivalentTo(new[] { TrendVerdict.Rise, TrendVerdict.Spike, TrendVerdict.Emergent, TrendVerdict.ShiftUp }));
        Assert.That(TrendCall.IsAlarm(Material.Rise(25, 40, TrendVerdict.None) with { AbsoluteVerdict = TrendVerdict.Rise, Vetoes = true }), Is.False);
    }
}
