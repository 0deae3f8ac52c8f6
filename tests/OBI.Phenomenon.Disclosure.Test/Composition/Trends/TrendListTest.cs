using System.Text;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Trends;
using Analysed = OBI.Phenomenon.Analysis.Trends.Findings.TrendVerdict;

namespace OBI.Phenomenon.Disclosure.Test.Composition.Trends;

public sealed class TrendListTest
{
    private const Edition Inside = Edition.Internal;

    [Test]
    public void Trend_WithObservedAndUsualSafe_PassesWithItsNumbers()
    {
        var found = Found.Ordinary();

        var trend = found.Compose(Samples.Released, found.Rise()).Picture.Trends.Single();

        Assert.That((trend.Id, trend.Verdict, trend.Release), Is.EqualTo(("XA/MOD-110", Picture.Trends.TrendVerdict.Rise, TrendRelease.Full)));
        Assert.That((trend.Observed.Value, trend.Usual.Value.Value, trend.Ratio.Value.Value, trend.QValue.Value), Is.EqualTo((25m, 10m, 2.5m, 0.004m)));
        Assert.That((trend.DetectableRise.Value, trend.ReportedShare.Value, trend.First, trend.Last), Is.EqualTo((1.9m, 0.95m, "2025-10", "2025-12")));
        Assert.That(trend.Explanation, Is.Null);
    }

    [Test]
    public void ModelledNumbers_AreAsPreciseOutsideAsAReaderCanUse()
    {
        var found = Found.Ordinary();
        var rise = found.Rise(usual: 10.4567);

        var (outside, inside) = (found.Compose(Samples.Released, rise).Picture.Trends.Single(), found.Compose(Inside, rise).Picture.Trends.Single());

        Assert.That((outside.Usual.Value.Value, outside.Ratio.Value.Value), Is.EqualTo((10.5m, 2.39m)));
        Assert.That((inside.Usual.Value.Value, inside.Ratio.Value.Value), Is.EqualTo((10.4567m, 2.39081m)));
    }

    [TestCase(14, TrendRelease.None)]
    [TestCase(15, TrendRelease.Coarse)]
    public void Rise_AboveAUsualNumberTooSmall_IsSaidWithoutNumbersWhereItWouldBeOneAboveTheThresholdToo(int ofPolice, TrendRelease release)
    {
        var found = new Found(Samples.Around(), Samples.Incidents(ofPolice), Samples.Incidents(5, source: "bz"), Samples.Incidents(10, quarter: "2025-Q3"), Samples.Incidents(10, quarter: "2025-Q2"));
        var rise = found.Rise(usual: 4.9);

        var trends = found.Compose(Samples.Released, rise).Picture.Trends;
        Assert.That(trends.Select(trend => trend.Release), Is.EqualTo(release == TrendRelease.None ? [] : new[] { release }));
        Assert.That(trends.SelectMany(trend => new[] { trend.Observed, trend.Usual.Value, trend.Ratio.Value, trend.QValue, trend.DetectableRise }), Has.None.Matches<Picture.Values.Published>(number => number.IsShown));
        var inside = found.Compose(Inside, rise).Picture.Trends.Single();
        Assert.That((inside.Release, inside.Usual.Value.Value), Is.EqualTo((release, 4.9m)));
    }

    [TestCase(Analysed.Fall, 9, TrendRelease.Coarse)]
    [TestCase(Analysed.Fall, 4, TrendRelease.None)]
    [TestCase(Analysed.Fall, null, TrendRelease.None)]
    [TestCase(Analysed.ShiftDown, 0, TrendRelease.Coarse)]
    [TestCase(Analysed.Spike, 9, TrendRelease.None)]
    public void Fall_ToANumberTooSmall_IsSaidWithoutNumbersWhereALargerOneWouldBeAFallToo(Analysed verdict, int? fallCount, TrendRelease release)
    {
        var found = new Found(Samples.Around(), Samples.Incidents(12, concepts: "MOD-200"), Samples.Incidents(3), Samples.Incidents(30, quarter: "2025-Q3"));
        var fall = found.Rise(usual: 30, suppliers: ["politie"]) with
        {
            Verdict = verdict,
            AbsoluteVerdict = verdict,
            Detectability = new Detectability(50, fallCount, 1.9, 0.3),
            Shift = new DatedShift(Period.Parse("2025-08"), Period.Parse("2025-06"), Period.Parse("2025-09"), 0.2),
        };

        var trends = found.Compose(Samples.Released, fall).Picture.Trends;

        Assert.That(trends.Select(trend => trend.Release), Is.EqualTo(release == TrendRelease.None ? [] : new[] { release }));
        Assert.That(trends.Select(trend => trend.Shift), Is.EqualTo(trends.Select(_ => verdict == Analysed.ShiftDown ? new TrendShift("2025-08", "2025-06", "2025-09", Picture.Values.Published.Withheld) : null)));
    }

    [TestCase(6, TrendRelease.Coarse)]
    [TestCase(5, TrendRelease.None)]
    public void Fall_OfWhichASupplierCouldSubtractItsOwn_IsHeldAgainstThatToo(int fallCount, TrendRelease release)
    {
        // The police knows its three: beside 5 at most there are 2 at most of others.
        var found = new Found(Samples.Around(), Samples.Incidents(12, concepts: "MOD-200"), Samples.Incidents(3), Samples.Incidents(1, source: "bz"), Samples.Incidents(30, quarter: "2025-Q3"));
        var fall = found.Rise(usual: 30) with { Verdict = Analysed.Fall, AbsoluteVerdict = Analysed.Fall, Detectability = new Detectability(50, fallCount, 1.9, 0.3) };

        Assert.That(found.Compose(Inside, fall).Picture.Trends.Single().Release, Is.EqualTo(release));
    }

    [Test]
    public void Trend_OfAHistoryOfCopies_IsCountedAsIncidents()
    {
        // One incident, reported eighty times in a quarter: its usual number is large, but stands for very few incidents.
        var copies = Enumerable.Repeat(Samples.Incidents(1, quarter: "2025-Q3"), 80).SelectMany(each => each);
        var found = new Found(Samples.Around(), Samples.Incidents(14), Samples.Incidents(5, source: "bz"), copies);

        Assert.That(found.Compose(Samples.Released, found.Rise(usual: 10)).Picture.Trends, Is.Empty);
    }

    [Test]
    public void Trend_OfAnObservedNumberTooSmall_IsOnlyInTheWerkdossier()
    {
        var found = new Found(Samples.Incidents(12, concepts: "MOD-200"), Samples.Incidents(4), Samples.Incidents(3, source: "bz", concepts: "MOD-200"), Samples.Incidents(30, quarter: "2025-Q3"));

        Assert.That(found.Compose(Samples.Released, found.Rise()).Picture.Trends, Is.Empty);
        Assert.That(found.Compose(Inside, found.Rise()).Picture.Trends.Single().Observed.Value, Is.EqualTo(4));
    }

    [Test]
    public void Trend_BesideACountThatTellsWhatASupplierLeftOutReported_KeepsWhatFollowsFromItsOwnCountInside()
    {
        // The tables show 28, the trend would show 25: the new supplier's three would be the difference.
        var found = new Found(Samples.Around(), Samples.Incidents(20), Samples.Incidents(5, source: "bz"), Samples.Incidents(3, source: "szw"), Samples.Incidents(20, quarter: "2025-Q3"));

        AssertUsualOnly(found.Compose(Samples.Released, found.Rise()).Picture.Trends.Single());
        var inside = found.Compose(Inside, found.Rise()).Picture.Trends.Single();
        Assert.That((inside.Release, inside.Observed.Value), Is.EqualTo((TrendRelease.Usual, 25m)));
    }

    [Test]
    public void Trend_BesideACountThatTellsHowManyDatesAreCoarse_KeepsWhatFollowsFromItsOwnCountInside()
    {
        var found = Found.Ordinary();
        var fewer = new Count([new SourceCount("politie", 17, 17, 17), new SourceCount("bz", 5, 5, 5)]);

        AssertUsualOnly(found.Compose(Samples.Released, found.Rise() with { Observed = fewer }).Picture.Trends.Single());
    }

    [Test]
    public void Emergent_WithAHiddenBase_IsSaidWithoutNumbers()
    {
        var found = Found.Ordinary();
        var emergent = found.Rise(usual: 0.2) with { Verdict = Analysed.Emergent, AbsoluteVerdict = Analysed.Emergent };

        var trend = found.Compose(Samples.Released, emergent).Picture.Trends.Single();

        Assert.That((trend.Verdict, trend.Release), Is.EqualTo((Picture.Trends.TrendVerdict.Emergent, TrendRelease.Coarse)));
        Assert.That(new[] { trend.Observed, trend.Usual.Value, trend.Ratio.Value, trend.QValue, trend.DetectableRise, trend.ReportedShare, trend.ShareFactor }, Has.None.Matches<Picture.Values.Published>(number => number.IsShown));
        Assert.That(trend.Method, Is.Null);
    }

    [Test]
    public void Ended_IsOnlyInTheWerkdossier()
    {
        var found = new Found(Samples.Incidents(12, concepts: "MOD-200"), Samples.Incidents(2, source: "bz", concepts: "MOD-200"), Samples.Incidents(30, quarter: "2025-Q3"));
        var ended = found.Rise() with { Verdict = Analysed.Ended, AbsoluteVerdict = Analysed.Ended };

        Assert.That(found.Compose(Samples.Released, ended).Picture.Trends, Is.Empty);
        Assert.That(found.Compose(Inside, ended).Picture.Trends.Single().Verdict, Is.EqualTo(Picture.Trends.TrendVerdict.Ended));
    }

    [TestCase(Outcome.TooFewSignals, false)]
    [TestCase(Outcome.InsufficientHistory, true)]
    [TestCase(Outcome.BlockedByMarker, true)]
    [TestCase(Outcome.PrecisionTooCoarse, true)]
    public void Unjudged_IsSaidWhereItTellsNothingAboutSmallness(Outcome outcome, bool isSaid)
    {
        var found = Found.Ordinary();
        var unjudged = found.Rise() with { Outcome = outcome, Verdict = Analysed.None, AbsoluteVerdict = Analysed.None, Level = null };

        var trends = found.Compose(Samples.Released, unjudged).Picture.Trends;

        Assert.That(trends, Has.Count.EqualTo(isSaid ? 1 : 0));
        Assert.That(trends.Select(trend => trend.Observed.IsShown), Has.None.True);
    }

    [TestCase(20, true)]
    [TestCase(4, false)]
    public void Blocked_WithNothingObserved_RestsOnTheCountOfTheTables(int counted, bool isSaid)
    {
        var found = new Found(Samples.Around(), Samples.Incidents(counted), Samples.Incidents(12, concepts: "MOD-200"), Samples.Incidents(3, source: "bz", concepts: "MOD-200"));
        var blocked = found.Rise() with { Outcome = Outcome.BlockedByMarker, Verdict = Analysed.None, AbsoluteVerdict = Analysed.None, Level = null, Observed = new Count([]) };

        Assert.That(found.Compose(Samples.Released, blocked).Picture.Trends.Select(trend => trend.Release), Is.EqualTo(isSaid ? new[] { TrendRelease.Coarse } : []));
    }

    [Test]
    public void HiddenActor_IsNamedNowhere()
    {
        // XB was reported by one supplier only.
        var found = new Found(Samples.Around(), Samples.Incidents(20), Samples.Incidents(5, source: "bz"), Samples.Incidents(20, quarter: "2025-Q3"), Samples.Incidents(30, "XB"), Samples.Incidents(30, "XB", quarter: "2025-Q3"));
        var ofHidden = found.Rise("XB");
        var ofShown = found.Rise() with { Markers = [Found.Marker("over-xb", "XB"), Found.Marker("over-xa", "XA"), Found.Marker("over-alle")] };

        var picture = found.Compose(Samples.Released, ofHidden, ofShown).Picture;

        Assert.That(picture.Trends.Single().Markers, Is.EqualTo(new[] { "over-alle", "over-xa" }));
        Assert.That(picture.Markers.Select(marker => marker.Id), Is.EqualTo(new[] { "over-alle", "over-xa" }));
        Assert.That(Encoding.UTF8.GetString(PictureFile.Write(picture)), Does.Not.Contain("XB").And.Not.Contain("over-xb"));
    }

    [Test]
    public void RestsOn_IsAGroupOutsideAndASupplierInside()
    {
        var found = Found.Ordinary();

        Assert.That(found.Compose(Samples.Released, found.Rise()).Picture.Trends.Single().RestsOn, Is.EqualTo("veiligheid"));
        Assert.That(found.Compose(Inside, found.Rise()).Picture.Trends.Single().RestsOn, Is.EqualTo("politie"));
    }

    [TestCase(4, false)]
    [TestCase(5, true)]
    public void ShareFactor_OfFewSeries_IsTooNearToOneOfThem(int comparable, bool isShown)
    {
        var found = Found.Ordinary();
        var rise = found.Rise();

        var trend = found.Compose(Samples.Released, rise with { Share = rise.Share! with { ComparableSeries = comparable } }).Picture.Trends.Single();

        Assert.That(trend.ShareFactor.IsShown, Is.EqualTo(isShown));
        Assert.That(trend.Vetoes, Is.False);
    }

    [Test]
    public void Veto_KeepsWhatWouldHaveBeenSaid()
    {
        var found = Found.Ordinary();
        var rise = found.Rise();

        var trend = found.Compose(Samples.Released, rise with { Verdict = Analysed.None, Share = rise.Share! with { Vetoes = true } }).Picture.Trends.Single();

        Assert.That((trend.Verdict, trend.AbsoluteVerdict, trend.Vetoes, trend.QValue.Value), Is.EqualTo((Picture.Trends.TrendVerdict.None, Picture.Trends.TrendVerdict.Rise, (bool?)true, 0.004m)));
    }

    [Test]
    public void Werkdossier_ExplainsAndSaysWhatIsReleased()
    {
        var found = Found.Ordinary();

        var trend = found.Compose(Inside, found.Rise()).Picture.Trends.Single();

        Assert.That(trend.Release, Is.EqualTo(TrendRelease.Full));
        Assert.That((trend.Explanation!.MonthlyLevel.Value, trend.Explanation.RiseCount.Value, trend.Explanation.Nowcast.High.Value, trend.Explanation.Selected.Value.Value), Is.EqualTo((3.3m, 18m, 31m, 1.9m)));
        Assert.That(trend.Explanation.DownWeighted, Is.EqualTo(new[] { "2024-03" }));
        Assert.That(trend.Explanation.Stability.Single(), Is.EqualTo(new StabilityLine(Picture.Trends.StabilityKind.Supplier, "politie", false)));
    }

    [Test]
    public void Number_WithoutBounds_IsNoNumber()
    {
        var found = Found.Ordinary();
        var rise = found.Rise();

        var trend = found.Compose(Samples.Released, rise with { Level = rise.Level! with { RatioHigh = double.PositiveInfinity } }).Picture.Trends.Single();

        Assert.That((trend.Ratio.Low.IsShown, trend.Ratio.High.IsShown), Is.EqualTo((true, false)));
    }

    [Test]
    public void QValue_IsThatOfTheVerdictThatStands()
    {
        var found = Found.Ordinary();
        var rise = found.Rise();
        var shifted = rise with
        {
            Verdict = Analysed.ShiftUp,
            Tests = [.. rise.Tests, rise.Tests[0] with { Kind = OBI.Phenomenon.Analysis.Trends.Findings.TrendKind.Shift, QValue = 0.03 }],
        };

        Assert.That(found.Compose(Samples.Released, shifted).Picture.Trends.Single().QValue.Value, Is.EqualTo(0.03m));
    }

    [FsCheck.NUnit.Property(MaxTest = 40)]
    public void Released_NeverShowsASmallNumberOrAnExplanation(byte[] sizes, byte usual)
    {
        var tallies = sizes.Select((size, place) => Samples.Incidents(size % 14, place % 2 == 0 ? "XA" : "XB", place % 3 == 0 ? "MOD-110" : "MOD-120", place % 4 == 0 ? "bz" : "politie", place % 5 < 3 ? "2025-Q4" : "2025-Q3"));
        var found = new Found([.. tallies]);
        var findings = from actor in new[] { "XA", "XB" } from concept in new[] { "MOD-110", "MOD-120", null } select found.Rise(actor, concept, Math.Max(0.5, usual % 12));

        var picture = found.Compose(Samples.Released, [.. findings]).Picture;

        Assert.That(picture.Trends.Where(trend => trend.Release == TrendRelease.Full).SelectMany(trend => new[] { trend.Observed.Value, trend.Usual.Value.Value }), Has.All.GreaterThanOrEqualTo(5));
        Assert.That(picture.Trends.Select(trend => trend.Explanation), Has.All.Null);
        Assert.That(() => PictureFile.Write(picture), Throws.Nothing);
    }

    private static void AssertUsualOnly(Trend trend)
    {
        Assert.That((trend.Release, trend.Verdict), Is.EqualTo((TrendRelease.Usual, Picture.Trends.TrendVerdict.Rise)));
        Assert.That((trend.Usual.Value.Value, trend.DetectableRise.Value), Is.EqualTo((10m, 1.9m)));
        Assert.That(new[] { trend.Observed, trend.Ratio.Value, trend.Ratio.Low, trend.QValue, trend.ShareFactor, trend.Slope.Value }, Has.None.Matches<Picture.Values.Published>(number => number.IsShown));
    }
}
