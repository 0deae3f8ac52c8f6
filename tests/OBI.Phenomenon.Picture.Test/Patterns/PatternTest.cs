using System.Collections;
using System.Reflection;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.KeyPoints;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Test.Patterns;

public sealed class PatternTest
{
    private static readonly Pattern One = Samples.Pattern("XA-P01");

    private static PhenomenonPicture Released(ActorPatterns actor) => Samples.Picture() with { Patterns = [actor] };

    private static PhenomenonPicture Released(Pattern pattern) => Released(new ActorPatterns("XA", PatternOutcome.Evaluated, [pattern], [], null));

    private static IEnumerable<TestCaseData> Refused()
    {
        yield return new TestCaseData(Released(One with { Explanation = Samples.PatternExplanation() }), "explanation").SetArgDisplayNames("counts");
        yield return new TestCaseData(Released(One with { First = "2025-Q4" }), "explanation").SetArgDisplayNames("the period it began");
        yield return new TestCaseData(Released(One with { Sizes = [new PatternSize("2025-Q4", Samples.Number("11"), Samples.Number("25"), Samples.Number("17"))] }), "sizes").SetArgDisplayNames("a count as size");
        yield return new TestCaseData(Released(One with { Sizes = [new PatternSize("2025-Q4", Published.Withheld, Published.Withheld, Published.Withheld)] }), "sizes").SetArgDisplayNames("no size");
        yield return new TestCaseData(Released(One with { Sizes = [.. One.Sizes.Reverse()] }), "sizes").SetArgDisplayNames("sizes of another period");
        yield return new TestCaseData(Released(One with { Stability = StabilityGrade.NoPattern }), "release").SetArgDisplayNames("too unstable");
        yield return new TestCaseData(Released(One with { Release = PatternRelease.None }), "release").SetArgDisplayNames("not released");
        yield return new TestCaseData(Released(One with { Release = PatternRelease.WithoutChange }), "change").SetArgDisplayNames("more than its release says");
        yield return new TestCaseData(Released(One with { Change = PatternChange.Emerging }), "change").SetArgDisplayNames("new");
        yield return new TestCaseData(Released(One with { Change = PatternChange.Vanished }), "change").SetArgDisplayNames("gone");
        yield return new TestCaseData(Released(One with { Mix = [new MixLabel("region", "NL-UT", null, Representation.Over, false)] }), "mix").SetArgDisplayNames("a region");
        yield return new TestCaseData(Released(One with { Mix = [.. One.Mix, new MixLabel("summary", "woord", null, Representation.Over, false)] }), "mix").SetArgDisplayNames("a word of a summary");
        yield return new TestCaseData(Released(One with { Name = ["MOD-200"] }), "mix").SetArgDisplayNames("a name of its own");
        yield return new TestCaseData(Released(One with { Name = [] }), "name").SetArgDisplayNames("no name");
        yield return new TestCaseData(Released(One with { Related = ["XA-P09"] }), "links").SetArgDisplayNames("a pattern that is not there");
        yield return new TestCaseData(Released(Samples.Patterns() with { Model = Samples.PatternModel() }), "model").SetArgDisplayNames("the model");
        yield return new TestCaseData(Released(new ActorPatterns("XA", PatternOutcome.TooFewSignals, [], [], null)), "outcome").SetArgDisplayNames("too few signals");
        yield return new TestCaseData(Released(new ActorPatterns("XA", PatternOutcome.Evaluated, [], [], null)), "outcome").SetArgDisplayNames("patterns without patterns");
        yield return new TestCaseData(Released(new ActorPatterns("XA", PatternOutcome.Evaluated, [One, One], [], null)), "patterns").SetArgDisplayNames("the same id twice");
    }

    [TestCaseSource(nameof(Refused))]
    public void ReleasedPicture_ThatSaysTooMuchOfAPattern_IsRefused(PhenomenonPicture picture, string place) =>
        Assert.That(() => PictureFile.Write(picture), Throws.TypeOf<PictureException>().With.Property("Path").Contains(place));

    [Test]
    public void EveryNumber_OfPatterns_IsLookedAtBeforeItIsReleased()
    {
        var actor = new ActorPatterns("XA", PatternOutcome.Evaluated, [One with { Explanation = Samples.PatternExplanation() }], [], Samples.PatternModel());

        var numbers = NumbersIn(actor).ToArray();

        Assert.That((IEnumerable<Published>)typeof(ActorPatterns).GetProperty("Numbers", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(actor)!, Is.EquivalentTo(numbers));
    }

    [Test]
    public void Size_ThatCameThroughTheOpenGate_IsRefusedInAReleasedPicture()
    {
        var open = (Published)typeof(Published).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(decimal), typeof(bool)])!.Invoke([11m, true]);

        Assert.That(() => PictureFile.Write(Released(One with { Sizes = [new PatternSize("2025-Q4", open, Published.Withheld, Published.Withheld)] })), Throws.TypeOf<PictureException>().With.Message.Contains("open gate"));
    }

    [Test]
    public void Patterns_OfEitherEdition_WrittenAndReadAreTheSame([Values] Edition edition)
    {
        var picture = Samples.Picture();
        var whole = Samples.Patterns() with { Patterns = [One with { Explanation = Samples.PatternExplanation() }, Samples.Pattern("XA-P02")], Model = Samples.PatternModel() };
        var patterns = edition == Edition.Internal ? [whole] : picture.Patterns;
        var bytes = PictureFile.Write(picture with { Header = picture.Header with { Edition = edition }, Patterns = patterns, KeyPoints = KeyPointList.Of(picture.Trends, patterns, picture.Vocabulary) });

        var again = PictureFile.Read(bytes);

        Assert.That(again.Patterns[0].Patterns[0].Mix, Is.EqualTo(One.Mix));
        Assert.That(again.Patterns[0].Links, Is.EqualTo(Samples.Patterns().Links));
        Assert.That(again.Patterns[0].Model?.NoiseReasons[0].Field, Is.EqualTo(edition == Edition.Internal ? "modus" : null));
        Assert.That(PictureFile.Write(again), Is.EqualTo(bytes));
    }

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
