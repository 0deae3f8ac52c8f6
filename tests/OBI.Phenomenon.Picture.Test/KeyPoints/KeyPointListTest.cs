using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.KeyPoints;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Test.KeyPoints;

public sealed class KeyPointListTest
{
    private static readonly Term[] Vocabulary =
    [
        Term("MOD-100", null), Term("MOD-110", "MOD-100"), Term("MOD-111", "MOD-110"), Term("MOD-200", null), Term("MOD-900", null, isUnknown: true), Term("TGT-100", null),
    ];

    private static Term Term(string code, string? parent, bool isUnknown = false) => new(code[..3], code, parent, new Words(code, code), "", isUnknown);

    private static Trend Trend(string actor, string concept, TrendVerdict verdict = TrendVerdict.Rise, int observed = 30, string q = "0.01", string? restsOn = null) => Samples.Trend() with
    {
        Id = $"{actor}/{concept}", Actor = actor, Concept = concept, Verdict = verdict, AbsoluteVerdict = verdict,
        Observed = Samples.Number(observed), Usual = Samples.Estimate("10", "5", "15"), QValue = Samples.Number(q), RestsOn = restsOn, Shift = null,
    };

    private static Trend WithoutNumbers(Trend trend) => trend with { Observed = Published.Withheld, Usual = Estimate.Withheld, Ratio = Estimate.Withheld, QValue = Published.Withheld };

    private static string[] Ids(params Trend[] trends) => [.. KeyPointList.Of(trends, [], Vocabulary).Select(point => point.Id)];

    [Test]
    public void KeyPoints_OfAnUneventfulPeriod_AreOneThatSaysSo()
    {
        var points = KeyPointList.Of([Trend("XA", "*", TrendVerdict.None)], [], Vocabulary);

        Assert.That(points.Single(), Has.Property("Kind").EqualTo(KeyPointKind.Steady).And.Property("Id").EqualTo("steady"));
    }

    [Test]
    public void KeyPoints_WhenNothingCouldBeJudged_AreNone()
    {
        var points = KeyPointList.Of([Trend("XA", "*", TrendVerdict.None) with { Outcome = TrendOutcome.BlockedByMarker }], [], Vocabulary);

        Assert.That(points, Is.Empty);
    }

    [Test]
    public void KeyPoints_AreAtMostSeven()
    {
        var trends = Enumerable.Range(0, 12).Select(place => Trend($"X{(char)('A' + place)}", "*", observed: 40 + place)).ToArray();

        Assert.That(Ids(trends), Has.Length.EqualTo(7));
    }

    [Test]
    public void ChangeWithinABroaderOne_OfTheSameStateAndDirection_IsPartOfIt()
    {
        var points = KeyPointList.Of([Trend("XA", "MOD-111"), Trend("XA", "MOD-100"), Trend("XB", "MOD-110"), Trend("XA", "MOD-200", TrendVerdict.Fall, 2)], [], Vocabulary);

        Assert.That(points.Select(point => string.Join(' ', point.Trends)), Is.EquivalentTo(new[] { "XA/MOD-100 XA/MOD-111", "XB/MOD-110", "XA/MOD-200" }));
    }

    [Test]
    public void EveryRise_WithinATotalThatRises_IsPartOfIt()
    {
        var points = KeyPointList.Of([Trend("XA", "TGT-100"), Trend("XA", "MOD-111"), Trend("XA", "*")], [], Vocabulary);

        Assert.That(points.Single().Trends, Is.EqualTo(new[] { "XA/*", "XA/TGT-100", "XA/MOD-111" }));
    }

    [Test]
    public void LargerDifference_GoesBeforeASmallerOne() =>
        Assert.That(Ids(Trend("XA", "*", observed: 20), Trend("XB", "*", observed: 60)), Is.EqualTo(new[] { "XB/*", "XA/*" }));

    [Test]
    public void NewerChange_GoesBeforeAnOlderKindOfTheSameSize() =>
        Assert.That(Ids(Trend("XA", "*"), Trend("XB", "*", TrendVerdict.ShiftUp)), Is.EqualTo(new[] { "XB/*", "XA/*" }));

    [Test]
    public void MoreCertainChange_GoesBeforeALessCertainOneOfTheSameSize() =>
        Assert.That(Ids(Trend("XA", "*", q: "0.04"), Trend("XB", "*", q: "0.001")), Is.EqualTo(new[] { "XB/*", "XA/*" }));

    [Test]
    public void ChangeOnTheWordOfOneSupplier_GoesAfterTheSameOfMore() =>
        Assert.That(Ids(Trend("XA", "*", q: "0.001", restsOn: "politie"), Trend("XB", "*", q: "0.04")), Is.EqualTo(new[] { "XB/*", "XA/*" }));

    [Test]
    public void Rank_DoesNotFollowTheOrderGiven()
    {
        Trend[] trends = [Trend("XA", "*", observed: 20), Trend("XB", "*", observed: 60), Trend("XC", "*", TrendVerdict.ShiftUp, 40), Trend("XD", "*", q: "0.001")];

        Assert.That(Ids([.. trends.Reverse()]), Is.EqualTo(Ids(trends)));
    }

    [Test]
    public void ChangeWithoutNumbers_GoesLastWhateverTheyAre()
    {
        var emergent = Trend("XA", "*", TrendVerdict.Emergent, 1000, "0.0001");

        Assert.That(Ids(WithoutNumbers(emergent), Trend("XB", "*", q: "0.09")), Is.EqualTo(new[] { "XB/*", "XA/*" }));
    }

    [Test]
    public void MoreOfWhatIsUnknown_IsNoKeyPoint() =>
        Assert.That(Ids(Trend("XA", "MOD-900"), Trend("XA", "target:-")), Is.EqualTo(new[] { "steady" }));

    [Test]
    public void PatternThatChanged_IsAKeyPointAndOneThatDidNotIsNone()
    {
        var patterns = Samples.Patterns() with { Patterns = [Samples.Pattern("XA-P01"), Samples.Pattern("XA-P02") with { Change = PatternChange.Stable }, Samples.Pattern("XA-P03") with { Change = null }] };

        var points = KeyPointList.Of([Trend("XA", "*", TrendVerdict.None)], [patterns], Vocabulary);

        Assert.That(points.Single(), Has.Property("Id").EqualTo("XA-P01").And.Property("Kind").EqualTo(KeyPointKind.Pattern));
    }

    [Test]
    public void PictureFile_WithKeyPointsThatDoNotFollow_IsRefused()
    {
        var picture = Samples.Picture();

        Assert.That(
            () => PictureFile.Write(picture with { KeyPoints = [.. picture.KeyPoints.Skip(1)] }),
            Throws.TypeOf<PictureException>().With.Property("Path").EqualTo("$.keyPoints"));
    }
}
