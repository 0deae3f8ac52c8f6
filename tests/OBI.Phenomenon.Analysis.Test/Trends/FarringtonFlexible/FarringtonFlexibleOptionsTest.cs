using OBI.Phenomenon.Analysis.Trends.Farrington;
using OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;

namespace OBI.Phenomenon.Analysis.Test.Trends.FarringtonFlexible;

public sealed class FarringtonFlexibleOptionsTest
{
    private static readonly TestCaseData[] Impossible =
    [
        new(() => new FarringtonFlexibleOptions(years: 0)),
        new(() => new FarringtonFlexibleOptions(halfWindow: -1)),
        new(() => new FarringtonFlexibleOptions(seasons: 0)),
        new(() => new FarringtonFlexibleOptions(excludedSteps: -1)),
        new(() => new FarringtonFlexibleOptions(reweightThreshold: 0)),
        new(() => new FarringtonFlexibleOptions(trendSignificance: 0)),
        new(() => new FarringtonFlexibleOptions(trendSignificance: 1.1)),
        new(() => new FarringtonFlexibleOptions(bound: (BoundMethod)9)),
        new(() => new FarringtonFlexibleOptions(transform: (PowerTransform)9)),
        new(() => new FarringtonFlexibleOptions(alpha: 0)),
        new(() => new FarringtonFlexibleOptions(alpha: 0.6)),
        new(() => new FarringtonFlexibleOptions(alpha: double.NaN)),
        new(() => new FarringtonFlexibleOptions(casesNeeded: -1)),
        new(() => new FarringtonFlexibleOptions(casesSteps: 0)),
        new(() => new FarringtonFlexibleOptions(mode: (FarringtonMode)9)),
        new(() => new FarringtonOptions(years: 0)),
        new(() => new FarringtonOptions(halfWindow: -1)),
        new(() => new FarringtonOptions(transform: (PowerTransform)9)),
        new(() => new FarringtonOptions(alpha: 1)),
        new(() => new FarringtonOptions(casesNeeded: -1)),
        new(() => new FarringtonOptions(casesSteps: 0)),
    ];

    [TestCaseSource(nameof(Impossible))]
    public void Construction_OutOfRange_Refuses(Func<object> construct) =>
        Assert.That(() => construct(), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void ExcludedSteps_NotGiven_AreHalfTheWindow() =>
        Assert.That(new FarringtonFlexibleOptions(halfWindow: 2).ExcludedSteps, Is.EqualTo(2));
}
