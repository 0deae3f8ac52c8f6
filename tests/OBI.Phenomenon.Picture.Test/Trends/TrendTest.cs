using System.Collections;
using System.Reflection;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Test.Trends;

public sealed class TrendTest
{
    [Test]
    public void EveryNumber_OfATrend_IsLookedAtBeforeItIsReleased()
    {
        // A released picture is refused when any number came through the open gate, so a number that nobody counts could slip through.
        var trend = Samples.Trend() with { Explanation = Samples.Explanation() };
        var open = (Published)typeof(Published).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(decimal), typeof(bool)])!.Invoke([3m, true]);

        var numbers = NumbersIn(trend).ToArray();

        var counted = (IEnumerable<Published>)typeof(Trend).GetProperty("Numbers", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(trend)!;

        Assert.That(counted, Is.EquivalentTo(numbers));
        Assert.That(() => PictureFile.Write(Released(trend with { Explanation = null, Observed = open })), Throws.TypeOf<PictureException>().With.Message.Contains("open gate"));
        Assert.That(() => PictureFile.Write(Released(trend with { Explanation = null, Slope = new Estimate(Published.Withheld, Published.Withheld, open) })), Throws.TypeOf<PictureException>().With.Message.Contains("open gate"));
        Assert.That(() => PictureFile.Write(Released(trend with { Explanation = null, Shift = trend.Shift! with { Factor = open } })), Throws.TypeOf<PictureException>().With.Message.Contains("open gate"));
    }

    [Test]
    public void Explanation_InAReleasedPicture_IsRefused() =>
        Assert.That(() => PictureFile.Write(Released(Samples.Trend() with { Explanation = Samples.Explanation() })), Throws.TypeOf<PictureException>().With.Message.Contains("explanation"));

    [Test]
    public void Explanation_InAnInternalPicture_IsKept()
    {
        var picture = Samples.Picture();

        var again = PictureFile.Read(PictureFile.Write(picture with { Header = picture.Header with { Edition = Edition.Internal }, Trends = [Samples.Trend() with { Explanation = Samples.Explanation() }] }));

        Assert.That(again.Trends[0].Explanation!.Questions[0].Kind, Is.EqualTo(TrendKind.Level));
        Assert.That(again.Trends[0].Explanation!.Stability[0].Stands, Is.Null);
    }

    [Test]
    public void Release_ThatHoldsMoreNumbersThanItSays_IsRefused([Values(TrendRelease.Usual, TrendRelease.Coarse, TrendRelease.None)] TrendRelease release) =>
        Assert.That(() => PictureFile.Write(Released(Samples.Trend() with { Release = release })), Throws.TypeOf<PictureException>().With.Message.Contains("release"));

    [Test]
    public void Marker_ThatIsInNoList_IsRefused() =>
        Assert.That(() => PictureFile.Write(Released(Samples.Trend() with { Markers = ["onbekend"] })), Throws.TypeOf<PictureException>().With.Message.Contains("markers"));

    [Test]
    public void Trend_WrittenAndRead_IsTheSame()
    {
        var bytes = PictureFile.Write(Samples.Picture());

        var again = PictureFile.Read(bytes);

        Assert.That(again.Trends[0].Usual, Is.EqualTo(Samples.Trend().Usual));
        Assert.That(again.Trends[0].Shift, Is.EqualTo(Samples.Trend().Shift));
        Assert.That(again.Markers[0].Until, Is.Null);
        Assert.That(again.Events[0].Actors, Is.EqualTo(new[] { "XA" }));
        Assert.That(PictureFile.Write(again), Is.EqualTo(bytes));
    }

    private static PhenomenonPicture Released(Trend trend) => Samples.Picture() with { Trends = [trend] };

    /// <summary>The published values found by walking through every property.</summary>
    private static IEnumerable<Published> NumbersIn(object? thing) => thing switch
    {
        null or string or Enum => [],
        Published number => [number],
        IEnumerable list => list.Cast<object>().SelectMany(NumbersIn),
        _ when thing.GetType().IsPrimitive => [],
        _ => thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property => NumbersIn(property.GetValue(thing))),
    };
}
