using System.Text;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Patterns;
using MovedSignals = OBI.Phenomenon.Analysis.Patterns.Ledger.MovedSignals;
using Analysed = OBI.Phenomenon.Analysis.Patterns.Findings;
using Published = OBI.Phenomenon.Picture.Patterns.ActorPatterns;
using PatternOutcome = OBI.Phenomenon.Picture.Patterns.PatternOutcome;
using StabilityGrade = OBI.Phenomenon.Picture.Patterns.StabilityGrade;

namespace OBI.Phenomenon.Disclosure.Test.Composition.Patterns;

public sealed class PatternListTest
{
    private const Edition Inside = Edition.Internal;

    private static Published Outside(Analysed.ActorPatterns actor, int now = 100) => FoundPatterns.Compose(Samples.Released, actor, now).Picture.Patterns.Single();

    [Test]
    public void Pattern_LargeAndStable_PassesAsBands()
    {
        var actor = Outside(FoundPatterns.Of(FoundPatterns.Pattern("XA-P01")));

        var pattern = actor.Patterns.Single();
        Assert.That((actor.Actor, actor.Outcome, actor.Model), Is.EqualTo(("XA", PatternOutcome.Evaluated, (PatternModel?)null)));
        Assert.That((pattern.Id, pattern.Stability, pattern.Certainty, pattern.Change, pattern.Release), Is.EqualTo(("XA-P01", StabilityGrade.VeryStable, MixBand.NearlyAll, PatternChange.Stable, PatternRelease.Full)));
        Assert.That(pattern.Sizes.TakeLast(2).Select(size => size.Period), Is.EqualTo(new[] { "2025-Q3", "2025-Q4" }));
        Assert.That(pattern.Sizes.TakeLast(2).Select(size => (size.Least.Value, size.Most.Value, size.Signals.IsShown)), Is.All.EqualTo((26m, 50m, false)));
        Assert.That((pattern.Explanation, pattern.First, pattern.Last), Is.EqualTo(((PatternExplanation?)null, (string?)null, (string?)null)));
        Assert.That(pattern.Mix, Does.Contain(new MixLabel("modus", "MOD-110", MixBand.NearlyAll, Representation.Over, true)));
    }

    [Test]
    public void Region_AndWordsOfSummaries_NeverPass()
    {
        var composed = FoundPatterns.Compose(Samples.Released, FoundPatterns.Of(FoundPatterns.Pattern("XA-P01") with { Name = ["NL-UT", "dreigbrief", "MOD-110"] }));

        var pattern = composed.Picture.Patterns.Single().Patterns.Single();
        Assert.That(pattern.Name, Is.EqualTo(new[] { "MOD-110" }));
        Assert.That(pattern.Mix.Select(label => label.Field), Is.EquivalentTo(new[] { "modus", "modus", "target" }));
        Assert.That(Encoding.UTF8.GetString(PictureFile.Write(composed.Picture)), Does.Not.Contain("NL-UT").And.Not.Contain("dreigbrief"));
    }

    [Test]
    public void Werkdossier_HasTheNameThatIsReleasedBesideItsOwn()
    {
        var actor = FoundPatterns.Of(FoundPatterns.Pattern("XA-P01") with { Name = ["NL-UT", "dreigbrief", "MOD-110"] }, FoundPatterns.Pattern("XA-P02", now: 8));

        var inside = FoundPatterns.Compose(Inside, actor).Picture.Patterns.Single().Patterns;

        Assert.That(inside.Select(pattern => pattern.Name.Count), Is.EqualTo(new[] { 3, FoundPatterns.Pattern("XA-P02").Name.Length }));
        Assert.That(inside.Select(pattern => string.Join(' ', pattern.Explanation!.ReleasedName)), Is.EqualTo(new[] { "MOD-110", string.Empty }));
    }

    [Test]
    public void Pattern_ThatIsTooSmall_IsOnlyInTheWerkdossier()
    {
        var actor = FoundPatterns.Of(FoundPatterns.Pattern("XA-P01", now: 8));

        Assert.That((Outside(actor).Outcome, Outside(actor).Patterns.Count), Is.EqualTo((PatternOutcome.NotShown, 0)));
        var inside = FoundPatterns.Compose(Inside, actor).Picture.Patterns.Single();
        Assert.That((inside.Outcome, inside.Patterns.Single().Release, inside.Patterns.Single().Sizes[^1].Signals.Value), Is.EqualTo((PatternOutcome.Evaluated, PatternRelease.None, 8m)));
    }

    [Test]
    public void Pattern_OfOneSupplier_IsOnlyInTheWerkdossier()
    {
        var alone = FoundPatterns.Pattern("XA-P01") with { Counts = [new PeriodCount(FoundPatterns.Quarter, new Count([new SourceCount("politie", 30, 30, 30)]))] };

        Assert.That(Outside(FoundPatterns.Of(alone)).Patterns, Is.Empty);
    }

    [Test]
    public void Pattern_OfWhichASupplierCouldSubtractItsOwn_IsOnlyInTheWerkdossier([Values(2, 3)] int others)
    {
        var counted = new Count([new SourceCount("politie", 30, 30, 30), new SourceCount("bz", others, others, others)]);

        var passed = Outside(FoundPatterns.Of(FoundPatterns.Pattern("XA-P01") with { Counts = [new PeriodCount(FoundPatterns.Quarter, counted)] })).Patterns;

        Assert.That(passed, Has.Count.EqualTo(others < 3 ? 0 : 1));
    }

    [Test]
    public void Pattern_ThatDoesNotComeBack_IsNoneOutside()
    {
        var actor = FoundPatterns.Of(FoundPatterns.Pattern("XA-P01") with { Stability = new PatternStability(0.59, 0.5, 50) });

        Assert.That(Outside(actor).Patterns, Is.Empty);
        Assert.That(FoundPatterns.Compose(Inside, actor).Picture.Patterns.Single().Patterns.Single().Stability, Is.EqualTo(StabilityGrade.NoPattern));
    }

    [TestCase(64, 3)]
    [TestCase(60, 2)]
    public void Patterns_ThatNearlyAddUpToTheTotal_AreToldRoughlyOrLeaveTheSmallestInside(int total, int told)
    {
        // Of 64 signals 26 and 26 at least leave 12, and with 11 at least beside them 1; with 5 at least beside them they leave 7, but of 60 only 3.
        var actor = FoundPatterns.Of(FoundPatterns.Pattern("XA-P01", now: 30), FoundPatterns.Pattern("XA-P02", now: 27), FoundPatterns.Pattern("XA-P03", now: 12));

        var passed = Outside(actor, total).Patterns;

        Assert.That(
            passed.Select(pattern => (pattern.Id, pattern.Sizes[^1].Least.Value, pattern.Sizes[^1].Most.OrNull)),
            Is.EqualTo(new[] { ("XA-P01", 26m, (decimal?)50), ("XA-P02", 26, 50), ("XA-P03", 5, null) }.Take(told)));
        Assert.That(total - passed.Sum(pattern => pattern.Sizes[^1].Least.Value), Is.GreaterThanOrEqualTo(5));
    }

    [TestCase(33, 26)]
    [TestCase(30, 5)]
    public void SizeOfAPeriodThatStandsAsReleased_IsHeldAgainstTheNumberThatReadersHave(int released, int least)
    {
        // Of 33 signals "26 at least" leaves 7, of the 30 that were released it leaves 4.
        var actor = FoundPatterns.Of(FoundPatterns.Pattern("XA-P01"));
        var ledger = new PictureComposer(FoundPatterns.Material(actor, before: released), Solving.Suppressor).Ledger;

        var composed = Samples.Composed(Samples.Released, FoundPatterns.Material(actor, before: released + 3) with { Ledger = ledger });

        Assert.That(composed.Waiting, Is.EqualTo(new[] { "2025-Q3" }));
        Assert.That(composed.Picture.Patterns.Single().Patterns.Single().Sizes[^2].Least.Value, Is.EqualTo((decimal)least));
    }

    [Test]
    public void State_WithoutLinesOfItsOwn_HasNoPatterns()
    {
        var actor = FoundPatterns.Of(FoundPatterns.Pattern("XB-P01")) with { Actor = ActorScope.Of(Model.Signals.StateActor.Parse("XB")) };

        Assert.That(FoundPatterns.Compose(Samples.Released, actor).Picture.Patterns, Is.Empty);
    }

    [TestCase(LifeCycleKind.Emerging)]
    [TestCase(LifeCycleKind.Recurring)]
    public void Pattern_ThatWasNotThereBefore_PassesWithoutThatClaim(LifeCycleKind kind)
    {
        var actor = FoundPatterns.Of(FoundPatterns.Pattern("XA-P01", before: 0) with { LifeCycle = FoundPatterns.Became(kind) });

        var pattern = Outside(actor).Patterns.Single();

        Assert.That((pattern.Change, pattern.Release, pattern.First), Is.EqualTo(((PatternChange?)null, PatternRelease.WithoutChange, (string?)null)));
        Assert.That(pattern.Sizes[^2].Least.IsShown, Is.False);
        Assert.That(FoundPatterns.Compose(Inside, actor).Picture.Patterns.Single().Patterns.Single().Change, Is.Not.Null);
    }

    [Test]
    public void Pattern_ThatIsGone_IsOnlyInTheWerkdossier()
    {
        var actor = FoundPatterns.Of(FoundPatterns.Pattern("XA-P01", now: 0) with { LifeCycle = FoundPatterns.Became(LifeCycleKind.Vanished) });

        Assert.That(Outside(actor).Patterns, Is.Empty);
        Assert.That(FoundPatterns.Compose(Inside, actor).Picture.Patterns.Single().Patterns.Single().Change, Is.EqualTo(PatternChange.Vanished));
    }

    [TestCase(20, 30, PatternChange.Growing)]
    [TestCase(9, 30, null, Description = "Half of the signals are of either supplier, so nine are fewer than five incidents.")]
    [TestCase(20, 8, null)]
    public void Growth_PassesWithTheHistoryItRestsOn_AndWithoutItsNumbers(double usual, int before, PatternChange? told)
    {
        var actor = FoundPatterns.Of(FoundPatterns.Pattern("XA-P01", before: before) with { LifeCycle = FoundPatterns.Became(LifeCycleKind.Growing, usual) });

        Assert.That(Outside(actor).Patterns.Single().Change, Is.EqualTo(told));
        Assert.That(FoundPatterns.Compose(Inside, actor).Picture.Patterns.Single().Patterns.Single().Explanation!.Growth!.Usual.Value, Is.EqualTo((decimal)usual));
    }

    [Test]
    public void Split_PassesWithBothItsEnds()
    {
        var source = FoundPatterns.Pattern("XA-P01");
        var target = FoundPatterns.Pattern("XA-P02", before: 0) with { LifeCycle = FoundPatterns.Became(LifeCycleKind.Splitting, related: "XA-P01") };

        var both = Outside(FoundPatterns.Of(source, target));
        var one = Outside(FoundPatterns.Of(source with { Stability = new PatternStability(0.5, 0.5, 50) }, target));

        Assert.That(both.Links, Is.EqualTo(new[] { new PatternLink("2025-Q4", "XA-P01", "XA-P02", PatternChange.Splitting) }));
        Assert.That((both.Patterns[1].Change, both.Patterns[1].Related[0]), Is.EqualTo(((PatternChange?)PatternChange.Splitting, "XA-P01")));
        Assert.That((one.Links.Count, one.Patterns.Single().Change, one.Patterns.Single().Related.Count), Is.EqualTo((0, (PatternChange?)null, 0)));
    }

    [Test]
    public void Label_OfWhichTooFewSignalsAreInside_IsNotTold()
    {
        var few = FoundPatterns.Pattern("XA-P01") with { Labels = [FoundPatterns.Label("modus", "MOD-110", 59, 60, 20, 100), FoundPatterns.Label("target", "TGT-100", 4, 60, 1, 100)] };

        Assert.That(Outside(FoundPatterns.Of(few)).Patterns.Single().Mix.Select(label => label.Label), Is.EqualTo(new[] { "MOD-110" }));
    }

    [Test]
    public void Label_OfASmallBase_IsToldWithoutItsBand()
    {
        var small = FoundPatterns.Pattern("XA-P01") with { Labels = [FoundPatterns.Label("modus", "MOD-110", 17, 18, 20, 100)] };

        Assert.That(Outside(FoundPatterns.Of(small)).Patterns.Single().Mix.Single(), Is.EqualTo(new MixLabel("modus", "MOD-110", null, Representation.Over, true)));
    }

    [Test]
    public void Label_ThatIsNowhereElse_IsNotToldAsNearlyAll()
    {
        // Of the 45 signals with the label at least 45 would be among the 50 of the pattern, so that none could be elsewhere.
        var all = FoundPatterns.Pattern("XA-P01") with { Labels = [FoundPatterns.Label("modus", "MOD-110", 45, 50, 0, 100)] };

        Assert.That(Outside(FoundPatterns.Of(all)).Patterns.Single().Mix.Single(), Is.EqualTo(new MixLabel("modus", "MOD-110", null, Representation.Over, true)));
    }

    [Test]
    public void Pattern_OfWhichNothingMayBeSaid_IsNotShown()
    {
        var nameless = FoundPatterns.Pattern("XA-P01") with { Labels = [FoundPatterns.Label("region", "NL-UT", 55, 60, 10, 100)] };

        Assert.That(Outside(FoundPatterns.Of(nameless)).Outcome, Is.EqualTo(PatternOutcome.NotShown));
    }

    [Test]
    public void Outcome_ThatTellsASmallNumber_IsNotTold()
    {
        var few = FoundPatterns.Of() with { Outcome = Analysed.PatternOutcome.TooFewSignals, Choice = null };

        Assert.That(Outside(few).Outcome, Is.EqualTo(PatternOutcome.NotShown));
        Assert.That(Outside(FoundPatterns.Of()).Outcome, Is.EqualTo(PatternOutcome.NoStructure));
        Assert.That(FoundPatterns.Compose(Inside, few).Picture.Patterns.Single().Outcome, Is.EqualTo(PatternOutcome.TooFewSignals));
    }

    [Test]
    public void Werkdossier_HasTheCountsTheModelAndTheRegions()
    {
        var picture = FoundPatterns.Compose(Inside, FoundPatterns.Of(FoundPatterns.Pattern("XA-P01"))).Picture;

        var (actor, pattern) = (picture.Patterns.Single(), picture.Patterns.Single().Patterns.Single());
        Assert.That((actor.Model!.Noise.Value, actor.Model.NoiseNow.Value, actor.Model.NotClusteredNow.Value, actor.Model.Scores.Count, actor.Model.StartsAtBest.Value), Is.EqualTo((11m, 7m, 3m, 2, 7m)));
        Assert.That((pattern.Explanation!.Signals.Value, pattern.Explanation.Evidence[0].Inside.Value, pattern.First, pattern.Release), Is.EqualTo((60m, 59m, "2025-Q3", PatternRelease.Full)));
        Assert.That(picture.Vocabulary.Single(term => term.Code == "NL-UT").Label.Nl, Is.EqualTo("Utrecht"));
        Assert.That(() => PictureFile.Read(PictureFile.Write(picture)), Throws.Nothing);
    }

    [Test]
    public void SignalsThatTheModelWouldMove_AreInTheWerkdossierOnly()
    {
        var actor = FoundPatterns.Of(FoundPatterns.Pattern("XA-P01")) with
        {
            Gone = [new Analysed.GonePattern("XA-P02", [FoundPatterns.Count(FoundPatterns.Before, 9), FoundPatterns.Count(FoundPatterns.Quarter, 0)])],
            Moved = [new MovedSignals("2025-Q3", "a", 4, "XA-P02", "XA-P01"), new MovedSignals("2025-Q3", "b", 5, "XA-P02", "XA-P01"), new MovedSignals("2025-Q3", "c", 1, null, "XA-P01")],
        };

        var picture = FoundPatterns.Compose(Inside, actor).Picture;

        var model = picture.Patterns.Single().Model!;
        Assert.That(model.Gone.Select(gone => (gone.Id, gone.Signals.Value)), Is.EqualTo(new[] { ("XA-P02", 9m) }));
        Assert.That(model.Moved.Select(moved => (moved.Period, moved.Source, moved.Target, moved.Signals.Value)), Is.EqualTo(new[] { ("2025-Q3", null, "XA-P01", 1m), ("2025-Q3", "XA-P02", "XA-P01", 9m) }));
        Assert.That(() => PictureFile.Read(PictureFile.Write(picture)), Throws.Nothing);
        Assert.That(Encoding.UTF8.GetString(PictureFile.Write(FoundPatterns.Compose(Samples.Released, actor).Picture)), Does.Not.Contain("XA-P02"));
    }

    [Test]
    public void Sizes_BesideTheTotalOfTheTables_LeaveNoPatternAndNoRestNarrow([Range(0, 11)] int draw)
    {
        int[] sizes = [10 + (draw * 37 % 41), 10 + (draw * 53 % 31), 10 + (draw * 17 % 23)];
        var composed = FoundPatterns.Compose(
            Samples.Released,
            FoundPatterns.Of([.. sizes.Select((size, place) => FoundPatterns.Pattern($"XA-P0{place + 1}", size, before: size / 2))]),
            now: sizes.Sum() + (draw % 7));

        // An outsider has the total and the bands, and knows that a pattern shown has at least the threshold.
        var total = composed.Cell("actors", "XA", "2025-Q4")!.Value;
        var bands = composed.Picture.Patterns.Single().Patterns.Select(pattern => (Least: pattern.Sizes[^1].Least.Value, Most: pattern.Sizes[^1].Most.OrNull ?? total)).ToArray();
        var open = total - bands.Sum(band => band.Least);

        Assert.That(open, Is.GreaterThanOrEqualTo(5), "the rest is between nothing and this, or more");
        foreach (var band in bands)
        {
            Assert.That(Math.Min(band.Most, band.Least + open) - band.Least, Is.GreaterThanOrEqualTo(5));
        }
    }

    [Test]
    public void Number_OfAReleasedPattern_IsNoNumberOfSignals()
    {
        // Every size that a reader gets is a border, whatever the sizes are.
        for (var now = 10; now < 90; now += 7)
        {
            var sizes = Outside(FoundPatterns.Of(FoundPatterns.Pattern("XA-P01", now))).Patterns.SelectMany(pattern => pattern.Sizes);

            Assert.That(sizes.Select(size => size.Least.OrNull ?? 5).Distinct(), Is.SubsetOf(new decimal[] { 5, 11, 26, 51, 101 }));
            Assert.That(sizes.Select(size => size.Most.OrNull ?? 10).Distinct(), Is.SubsetOf(new decimal[] { 10, 25, 50, 100 }));
        }
    }
}
