using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Test.Trends.Obi;

public sealed class BaselineTest
{
    private static readonly ObiOptions Options = new();

    /// <summary>Nothing counts less, so that figures can be had by hand.</summary>
    private static readonly ObiOptions Plain = new(outlierThreshold: 9);

    [Test]
    public void Expect_ShortHistory_IsGammaPoissonByHand()
    {
        // Eight months, two of them left out: 6 signals in 6 months, half a signal of the weak prior.
        var series = new ObservedSeries(12, [1, 0, 2, 1, 1, 1, 0, 0, 0]) { Dispersion = new DispersionPrior(1, 1e12) };

        var expected = Baseline.Fit(series, 8, Plain)!.Expect(8, 8);

        Assert.That(expected.Usual, Is.EqualTo(6.5 / 6).Within(1e-6));
        Assert.That(expected.Distribution.Variance, Is.EqualTo((6.5 / 6) + (6.5 / 36)).Within(1e-6));
        Assert.That(expected.Method, Is.EqualTo(UsualMethod.Rate));
    }

    [Test]
    public void Expect_WithPriorOnRate_IsShrunkTowardsIt()
    {
        var series = new ObservedSeries(12, [1, 0, 2, 1, 1, 1, 0, 0, 0]) { Dispersion = new DispersionPrior(1, 1e12), Rate = new RatePrior(6, 2) };

        var expected = Baseline.Fit(series, 8, Plain)!.Expect(8, 8);

        Assert.That(expected.Usual, Is.EqualTo(12.0 / 8).Within(1e-6));
    }

    [Test]
    public void Expect_NothingWasEverReported_IsTheSameWhenOutliersCountLess()
    {
        var series = new ObservedSeries(12, [.. new double[20], 2]) { Dispersion = new DispersionPrior(2, 1e12), Rate = new RatePrior(1, 5) };

        var expected = Baseline.Fit(series, 20, Options)!.Expect(20, 20);

        Assert.That(expected.Usual, Is.EqualTo(Baseline.Fit(series, 20, Plain)!.Expect(20, 20).Usual).Within(1e-9));
    }

    [Test]
    public void Fit_FewerThanSixObservedSteps_SaysNothing()
    {
        var series = new ObservedSeries(12, [1, 2, double.NaN, 1, 2, 1, 1, 2]);

        Assert.That(Baseline.Fit(series, 7, Options), Is.Null);
    }

    [Test]
    public void Fit_LongHistory_LeavesTheLastHalfYearOut()
    {
        var baseline = Baseline.Fit(Draws.Constant(1, 52, 520, 5), 519, Options)!;

        Assert.That((baseline.HistoryFirst, baseline.HistoryLast), Is.EqualTo((259, 492)));
    }

    [Test]
    public void Expect_AllZero_IsSmallAndAboveZero()
    {
        var expected = Baseline.Fit(new ObservedSeries(52, [.. new double[300]]), 299, Options)!.Expect(299, 299);

        Assert.That(expected.Usual, Is.InRange(1e-4, 0.03));
    }

    [Test]
    public void Expect_ConstantCounts_IsThatCount()
    {
        var series = new ObservedSeries(52, [.. Enumerable.Repeat(7.0, 320)]);

        var baseline = Baseline.Fit(series, 319, Options)!;
        var expected = baseline.Expect(319, 319);

        Assert.That(expected.Usual, Is.EqualTo(7).Within(0.15));
        Assert.That(baseline.Dispersion, Is.EqualTo(1));
        Assert.That(expected.Level * expected.TrendFactor * expected.SeasonFactor * expected.Exposure, Is.EqualTo(expected.Usual).Within(1e-9));
    }

    [Test]
    public void Expect_AfterPastOutbreak_BarelyMoves()
    {
        var series = Draws.Constant(2, 52, 320, 4);

        var without = Baseline.Fit(series, 319, Options)!;
        var with = Baseline.Fit(series.With(150, 60), 319, Options)!;

        Assert.That(with.Expect(319, 319).Usual, Is.EqualTo(without.Expect(319, 319).Usual).Within(0.1));
        Assert.That(with.DownWeighted, Does.Contain(150));
        Assert.That(with.Dispersion, Is.LessThan(1.5));
    }

    [Test]
    public void Expect_HalfReported_IsHalf()
    {
        var complete = Draws.Constant(3, 12, 70, 6, 2);
        var late = complete with { Reported = [.. Enumerable.Repeat(1.0, 69), 0.5] };

        var whole = Baseline.Fit(complete, 69, Options)!.Expect(69, 69);
        var half = Baseline.Fit(late, 69, Options)!.Expect(69, 69);

        Assert.That(half.Usual, Is.EqualTo(whole.Usual / 2).Within(1e-9));
        Assert.That(half.ReportedShare, Is.EqualTo(0.5).Within(1e-12));
    }

    [Test]
    public void Expect_UncertainExposureAndShare_WidenByHand()
    {
        var known = Draws.Constant(4, 12, 72, 6);
        var unsure = known with { ExposureVariance = [.. Enumerable.Repeat(0.04, 72)], ReportedVariance = [.. Enumerable.Repeat(0.01, 72)] };

        var narrow = Baseline.Fit(known, 69, Options)!.Expect(69, 71);
        var wide = Baseline.Fit(unsure, 69, Options)!.Expect(69, 71);

        Assert.That(wide.Distribution.Variance - narrow.Distribution.Variance, Is.EqualTo(0.05 * narrow.Usual * narrow.Usual).Within(1e-9));
    }

    [FsCheck.NUnit.Property(MaxTest = 20)]
    public void Expect_DoubledExposure_HalvesTheRateAndKeepsTheCount(int seed)
    {
        var one = Draws.Constant(seed, 12, 72, 5, 1.5);
        var two = one with { Exposure = [.. Enumerable.Repeat(2.0, 72)] };

        var once = Baseline.Fit(one, 69, Options)!.Expect(69, 71);
        var twice = Baseline.Fit(two, 69, Options)!.Expect(69, 71);

        Assert.That(twice.Usual, Is.EqualTo(once.Usual).Within(1e-6 * once.Usual));
        Assert.That(twice.Level, Is.EqualTo(once.Level / 2).Within(1e-6 * once.Level));
    }

    [Test]
    public void Expect_TrendAndSeason_AreFound()
    {
        var chance = new Random(5);
        double Mean(int step) => Math.Exp(3 + (0.15 * (step - 300) / 52.0) + (0.5 * Math.Cos(2 * Math.PI * step / 52)));
        var series = new ObservedSeries(52, [.. Enumerable.Range(0, 313).Select(step => Draws.Count(chance, Mean(step)))]);

        var expected = Baseline.Fit(series, 312, Options)!.Expect(312, 312);

        Assert.That(expected.Usual, Is.EqualTo(Mean(312)).Within(0.1 * Mean(312)));
        Assert.That(expected.TrendFactor, Is.GreaterThan(1.2));
        Assert.That(expected.SeasonFactor, Is.EqualTo(Math.Exp(0.5)).Within(0.15));
        Assert.That(expected.Method, Is.EqualTo(UsualMethod.Regression));
    }

    [Test]
    public void Expect_StepsBeforeTheJudged_AreRefused()
    {
        var baseline = Baseline.Fit(Draws.Constant(6, 12, 40, 3), 38, Options)!;

        Assert.That(() => baseline.Expect(37, 38), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => baseline.Expect(39, 38), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => baseline.Expect(38, 40), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Expect_ManySeries_PValuesAreUniform()
    {
        var tails = Enumerable.Range(0, 400)
            .Select(seed => Draws.Constant(seed, 12, 66, 20, 2))
            .Select(series => Baseline.Fit(series, 65, Options)!.Expect(65, 65).MidAtLeast(series.Counts[65]))
            .ToList();

        Assert.That(tails.Average(), Is.EqualTo(0.5).Within(0.05));
        Assert.That(tails.Average(tail => tail <= 0.1 ? 1.0 : 0), Is.EqualTo(0.1).Within(0.045));
        Assert.That(tails.Average(tail => tail >= 0.9 ? 1.0 : 0), Is.EqualTo(0.1).Within(0.045));
    }
}
