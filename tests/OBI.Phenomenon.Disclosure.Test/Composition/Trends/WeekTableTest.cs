using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Disclosure.Test.Composition.Trends;

public sealed class WeekTableTest
{
    private static readonly WeeklySeries Series = new(ActorScope.All, [new WeekPoint(new DateOnly(2025, 12, 22), 40, 12.5, 20, true, 0.8), new WeekPoint(new DateOnly(2025, 12, 29), 0, null, null, false, 0.4)]);

    [Test]
    public void Weeks_AreInTheWerkdossier()
    {
        var composed = Found.Ordinary().Compose(Edition.Internal, Series);

        Assert.That(composed.Row("weeks", "*", "2025-12-22")!.Select(value => value.OrNull), Is.EqualTo(new decimal?[] { 40, 12.5m, 20, 1, 0.8m }));
        Assert.That(composed.Row("weeks", "*", "2025-12-29")!.Select(value => value.OrNull), Is.EqualTo(new decimal?[] { 0, null, null, 0, 0.4m }));
    }

    [Test]
    public void Weeks_AreNotReleasedHoweverLarge() =>
        Assert.That(Found.Ordinary().Compose(Samples.Released, Series).Picture.Tables.Select(table => table.Id), Has.None.EqualTo("weeks"));
}
