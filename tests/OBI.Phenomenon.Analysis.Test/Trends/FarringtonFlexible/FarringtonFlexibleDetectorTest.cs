using System.Collections.Immutable;
using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends.FarringtonFlexible;

public sealed class FarringtonFlexibleDetectorTest
{
    private static readonly FarringtonFlexibleOptions Noufaily = FarringtonFlexibleOptions.Noufaily;

    // Figures of R's farringtonFlexible for the last week.
    [Test]
    public void Detect_NoufailysChoicesOnSalmonellaAgona_EqualsReference()
    {
        var result = new FarringtonFlexibleDetector(With(FarringtonMode.Compat)).Detect(SalmonellaAgona.Series, 311, 311)[0];

        Assert.That(result.Expected, Is.EqualTo(1.7367242561851455).Within(1e-9));
        Assert.That(result.Upper, Is.EqualTo(8));
        Assert.That(result.Score, Is.EqualTo(0.46294301950749944).Within(1e-9));
        Assert.That(result.PValue, Is.EqualTo(0.14027852019846473).Within(1e-9));
        Assert.That(result.Dispersion, Is.EqualTo(1.6780751807115002).Within(1e-9));
        Assert.That(result.Trend, Is.EqualTo(-0.0014779082878538699).Within(1e-9));
    }

    [Test]
    public void Detect_DefaultsOnSalmonellaAgona_EqualsReference()
    {
        var result = new FarringtonFlexibleDetector(new FarringtonFlexibleOptions(mode: FarringtonMode.Compat)).Detect(SalmonellaAgona.Series, 311, 311)[0];

        Assert.That(result.Expected, Is.EqualTo(4.5881300691748956).Within(1e-9));
        Assert.That(result.Upper, Is.EqualTo(10.668897617593835).Within(1e-9));
        Assert.That(result.PValue, Is.EqualTo(0.57548400227034635).Within(1e-9));
        Assert.That(result.Trend, Is.EqualTo(0.0051678523524480886).Within(1e-9));
    }

    [Test]
    public void Judge_OutbreakAfterQuietYears_Alarms()
    {
        var counts = Simulated(1, 312, 10, 1);
        counts[300] = 40;

        var judgements = new FarringtonFlexibleDetector(Noufaily).Judge(Series(counts), 295, 305);

        Assert.That(judgements.Where(judgement => judgement.Alarm).Select(judgement => judgement.Step), Is.EqualTo(new[] { 300 }));
        Assert.That(judgements[5].Outcome, Is.EqualTo(Outcome.Evaluated));
        Assert.That(judgements[5].Observed, Is.EqualTo(40));
        Assert.That(judgements[5].Expected, Is.EqualTo(10).Within(2));
        Assert.That(judgements[5].Score, Is.GreaterThan(1));
        Assert.That(judgements[5].PValue, Is.LessThan(0.005));
    }

    [Test]
    public void Detect_HistoryShorterThanAsked_UsesWholeYearsAndSaysSo()
    {
        var series = Series(Simulated(2, 200, 10, 1));

        var corrected = new FarringtonFlexibleDetector(Noufaily).Detect(series, 199, 199)[0];
        var compat = new FarringtonFlexibleDetector(With(FarringtonMode.Compat)).Detect(series, 199, 199)[0];

        Assert.That((corrected.Outcome, corrected.Years), Is.EqualTo((Outcome.Evaluated, 3)));
        Assert.That((compat.Outcome, compat.Years, compat.Expected), Is.EqualTo((Outcome.InsufficientHistory, 3, (double?)null)));
        Assert.That(compat.Judgement, Is.EqualTo(new Judgement(199, series.Counts[199], null, null, null, null, false, Outcome.InsufficientHistory)));
    }

    [Test]
    public void Detect_LessThanAYear_IsInsufficientHistory()
    {
        var result = new FarringtonFlexibleDetector(Noufaily).Detect(Series(Simulated(3, 50, 10, 1)), 49, 49)[0];

        Assert.That((result.Outcome, result.Years, result.Alarm), Is.EqualTo((Outcome.InsufficientHistory, 0, false)));
    }

    [Test]
    public void Detect_StepNotObserved_IsNotJudged()
    {
        var counts = Simulated(4, 312, 10, 1);
        counts[311] = double.NaN;

        Assert.That(new FarringtonFlexibleDetector(Noufaily).Detect(Series(counts), 311, 311)[0].Outcome, Is.EqualTo(Outcome.InsufficientHistory));
    }

    [Test]
    public void Detect_HistoryWithGaps_LeavesThemOut()
    {
        var counts = Simulated(5, 312, 10, 1);
        var gaps = counts.ToArray();
        gaps[100] = double.NaN;
        gaps[101] = double.NaN;

        var full = new FarringtonFlexibleDetector(Noufaily).Detect(Series(counts), 311, 311)[0];
        var result = new FarringtonFlexibleDetector(Noufaily).Detect(Series(gaps), 311, 311)[0];

        Assert.That(result.Expected, Is.EqualTo(full.Expected).Within(1).And.Not.EqualTo(full.Expected));
    }

    [Test]
    public void Detect_NothingInAllYears_HasTooFewSignals()
    {
        var counts = new double[312];
        counts[311] = 8;

        var result = new FarringtonFlexibleDetector(Noufaily).Detect(Series(counts), 311, 311)[0];

        Assert.That((result.Outcome, result.Alarm), Is.EqualTo((Outcome.TooFewSignals, false)));
    }

    [Test]
    public void Detect_TooLittleLately_KeepsItsNumbersButRaisesNoAlarm()
    {
        var counts = new double[312];
        for (var step = 0; step < 312; step += 12)
        {
            counts[step] = 1;
        }

        counts[311] = 4;

        var gated = new FarringtonFlexibleDetector(new FarringtonFlexibleOptions(seasons: 1, bound: BoundMethod.NegativeBinomial)).Detect(Series(counts), 311, 311)[0];
        var open = new FarringtonFlexibleDetector(new FarringtonFlexibleOptions(seasons: 1, bound: BoundMethod.NegativeBinomial, casesNeeded: 0)).Detect(Series(counts), 311, 311)[0];

        Assert.That((gated.Outcome, gated.Alarm, gated.Judgement.Upper), Is.EqualTo((Outcome.TooFewSignals, false, (double?)null)));
        Assert.That((open.Outcome, open.Alarm), Is.EqualTo((Outcome.Evaluated, true)));
        Assert.That(gated.PValue, Is.EqualTo(open.PValue));
    }

    [Test]
    public void Detect_PopulationOffset_FollowsExposure()
    {
        var counts = Simulated(6, 312, 20, 1);
        ImmutableArray<double> population = [.. Enumerable.Range(0, 312).Select(step => step == 311 ? 3.0 : 1)];
        var options = new FarringtonFlexibleOptions(populationOffset: true, trend: false);

        var result = new FarringtonFlexibleDetector(options).Detect(new CountSeries("x", 52, [.. counts], default, population), 311, 311)[0];

        Assert.That(result.Expected, Is.EqualTo(60).Within(6));
        Assert.That(() => new FarringtonFlexibleDetector(options).Detect(Series(counts), 311, 311), Throws.ArgumentException);
    }

    [Test]
    public void Detect_MoreSeasonsThanSteps_Refuses() =>
        Assert.That(() => new FarringtonFlexibleDetector(new FarringtonFlexibleOptions(seasons: 20)).Detect(new CountSeries("x", 12, [.. Simulated(7, 120, 5, 1)]), 119, 119), Throws.ArgumentException);

    [Test]
    public void Detect_StepOutsideTheSeries_Refuses()
    {
        var detector = new FarringtonFlexibleDetector(Noufaily);

        Assert.That(() => detector.Detect(Series(new double[10]), 5, 10), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => detector.Detect(Series(new double[10]), -1, 3), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Detect_SeasonWithoutAnySignal_BoundsNothingByItsUpperMean()
    {
        var counts = Simulated(8, 312, 5, 1);
        for (var step = 0; step < 312; step++)
        {
            counts[step] = (311 - step) % 52 is <= 3 or >= 49 ? 0 : counts[step];
        }

        var result = new FarringtonFlexibleDetector(new FarringtonFlexibleOptions(seasons: 10, bound: BoundMethod.UpperMean, casesNeeded: 0)).Detect(Series(counts), 311, 311)[0];

        Assert.That(result.Outcome, Is.EqualTo(Outcome.InsufficientHistory));
    }

    internal static double[] Simulated(int seed, int steps, double mean, double dispersion)
    {
        var chance = new Random(seed);
        return [.. Enumerable.Range(0, steps).Select(_ => (double)Poisson.Sample(chance, dispersion > 1 ? Gamma.Sample(chance, mean / (dispersion - 1), 1 / (dispersion - 1)) : mean))];
    }

    internal static CountSeries Series(double[] counts) => new("x", 52, [.. counts]);

    private static FarringtonFlexibleOptions With(FarringtonMode mode) => new(seasons: 10, excludedSteps: 26, trendSignificance: 1, bound: BoundMethod.NegativeBinomial, alpha: 0.005, mode: mode);
}
