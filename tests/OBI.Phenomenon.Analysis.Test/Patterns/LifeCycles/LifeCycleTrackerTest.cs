using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.LifeCycles;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.LifeCycles;

/// <summary>Patterns of four fields of six labels; each pattern has one label of each field in nearly all of its signals.</summary>
public class LifeCycleTrackerTest
{
    private const int Fields = 4;
    private const int Labels = 8;

    [Test]
    public void Track_Steady_HasNoEvents() => Assert.That(Kinds(([0, 0, 0, 0], [40, 42, 39, 41, 40]), ([1, 1, 1, 1], [30, 28, 31, 33, 29])), Is.Empty);

    [Test]
    public void Track_NewPattern_Emerges() => Assert.That(Kinds(([0, 0, 0, 0], [40, 42, 39, 41, 40]), ([1, 1, 1, 1], [0, 0, 0, 24, 25])), Is.EqualTo(new[] { (LifeCycleKind.Emerging, 3) }));

    [Test]
    public void Track_PatternThatEndsAndReturns_VanishesAndRecurs() =>
        Assert.That(
            Kinds(([0, 0, 0, 0], [40, 42, 39, 41, 40, 40]), ([1, 1, 1, 1], [24, 25, 0, 0, 0, 22])),
            Is.EqualTo(new[] { (LifeCycleKind.Vanished, 2), (LifeCycleKind.Recurring, 5) }));

    [Test]
    public void Track_OnePeriodWithout_IsAGap() => Assert.That(Kinds(([0, 0, 0, 0], [40, 42, 39, 41]), ([1, 1, 1, 1], [24, 25, 0, 23])), Is.Empty);

    [Test]
    public void Track_FewSignalsThatStayAway_AreNoDeath() => Assert.That(Kinds(([0, 0, 0, 0], [40, 42, 39, 41, 40]), ([1, 1, 1, 1], [5, 4, 6, 5, 1])), Is.Empty);

    [Test]
    public void Track_TwoThatCarryOnHalfOfTheFields_AreASplit() =>
        Assert.That(
            Kinds(([0, 0, 0, 0], [40, 42, 39, 41, 40]), ([1, 1, 1, 1], [60, 58, 0, 0, 0]), ([1, 1, 2, 2], [0, 0, 30, 28, 31]), ([1, 1, 3, 3], [0, 0, 27, 30, 29])),
            Is.EqualTo(new[] { (LifeCycleKind.Splitting, 2) }));

    [Test]
    public void Track_OneEndsAsAnotherBegins_IsNoSuccessionWithoutLikeness() =>
        Assert.That(
            Kinds(([0, 0, 0, 0], [40, 42, 39, 41, 40]), ([1, 1, 1, 1], [60, 58, 0, 0, 0]), ([2, 2, 2, 2], [0, 0, 55, 58, 61])),
            Is.EqualTo(new[] { (LifeCycleKind.Emerging, 2), (LifeCycleKind.Vanished, 2) }));

    [Test]
    public void Track_AnotherMixFromOnePeriodOn_IsADriftOfOnePattern()
    {
        var history = Track(([0, 0, 0, 0], [40, 42, 39, 41, 40]), ([1, 1, 1, 1], [60, 58, 0, 0, 0]), ([1, 1, 2, 2], [0, 0, 55, 58, 61]));

        Assert.That(history.Events.Select(change => (change.Kind, change.Period)), Is.EqualTo(new[] { (LifeCycleKind.Drifting, 2) }));
        Assert.That(history.Events[0].Sources, Is.EqualTo(history.Events[0].Targets));
        Assert.That(history.Result.Model.Patterns, Is.EqualTo(2));
    }

    private static IEnumerable<(LifeCycleKind Kind, int Period)> Kinds(params (int[] Own, int[] Sizes)[] patterns) =>
        Track(patterns).Events.Select(change => (change.Kind, change.Period));

    private static PatternHistory Track(params (int[] Own, int[] Sizes)[] patterns)
    {
        var builder = new ProfileTableBuilder([.. Enumerable.Range(0, Fields).Select(field => new ProfileField($"f{field}", FieldKind.Multiple, [.. Enumerable.Range(0, Labels).Select(label => $"{field}{label}")]))]);
        var added = new List<(int Period, int Number)>();
        var chance = new CounterStream(7);
        foreach (var (own, sizes) in patterns)
        {
            for (var period = 0; period < sizes.Length; period++)
            {
                for (var signal = 0; signal < sizes[period]; signal++)
                {
                    var labels = new List<int>();
                    for (var label = 0; label < Fields * Labels; label++)
                    {
                        if (chance.Fraction() < (own[label / Labels] == label % Labels ? 0.85 : 0.08))
                        {
                            labels.Add(label);
                        }
                    }

                    added.Add((period, builder.Add((1 << Fields) - 1, [.. labels])));
                }
            }
        }

        var (table, places) = builder.Build();
        var result = LatentClassAnalysis.Fit(table, new LatentClassOptions { Draws = 0 });
        return LifeCycleTracker.Track(table, result, PeriodSignals.Of(added.Select(signal => (signal.Period, places[signal.Number])), patterns[0].Sizes.Length));
    }
}
