using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.World;

namespace OBI.Phenomenon.Sample.Test.World;

public sealed class WorldPlanTest
{
    [Test]
    public void Patterns_OfEachState_NumberThreeToFive()
    {
        var perState = WorldPlan.Patterns.Where(pattern => pattern.Scope == "SCP-IN").CountBy(pattern => pattern.Actor).ToDictionary();

        Assert.That(perState.Keys, Is.EqualTo(WorldPlan.States));
        Assert.That(perState.Values, Is.All.InRange(3, 5));
    }

    [Test]
    public void States_Sizes_AreUnequal()
    {
        var sizes = WorldPlan.States.Where(state => state != "ZZ").Select(state => WorldPlan.Patterns.Where(pattern => pattern.Actor == state).Sum(pattern => pattern.Weight)).ToArray();

        Assert.That(sizes, Is.Ordered.Descending);
        Assert.That(sizes[0], Is.GreaterThan(5 * sizes[^1]));
    }

    [Test]
    public void Trend_OfAState_IsInOnePatternOnly()
    {
        foreach (var planted in WorldPlan.Patterns.Where(pattern => pattern.Trend is not null))
        {
            var holders = WorldPlan.Patterns.Where(pattern => pattern.Actor == planted.Actor && pattern.Modus.Share(planted.Trend!.Concept) > 0);

            Assert.That(holders, Is.EqualTo(new[] { planted }));
        }
    }

    [Test]
    public void Trends_Kinds_AreEachPlantedForAnotherState()
    {
        var planted = WorldPlan.Patterns.Where(pattern => pattern.Trend is not null).ToArray();

        Assert.That(planted.Select(pattern => pattern.Trend!.Kind), Is.EquivalentTo(Enum.GetValues<TrendKind>()));
        Assert.That(planted.Select(pattern => pattern.Actor), Is.Unique);
    }

    [Test]
    public void Campaign_LeavesLastFiveQuartersAlone() =>
        Assert.That(WorldPlan.Campaign.Last, Is.LessThan(Period.Of(WorldPlan.Last, PeriodKind.Quarter).Add(-4).First));

    [Test]
    public void States_AreInvented() =>
        Assert.That(WorldPlan.States.Select(OBI.Phenomenon.Model.Signals.StateActor.Parse).All(state => state.IsUserAssigned), Is.True);
}
