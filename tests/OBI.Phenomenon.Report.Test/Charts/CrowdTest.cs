using OBI.Phenomenon.Report.Charts;

namespace OBI.Phenomenon.Report.Test.Charts;

public sealed class CrowdTest
{
    [Test]
    public void ShortHistory_IsLabelledThroughout() => Assert.That(Enumerable.Range(0, 8).Where(place => Crowd.IsLabelled(place, 8)), Has.Exactly(8).Items);

    [Test]
    public void LongHistory_IsLabelledByTheYearFromTheEnd() => Assert.That(Enumerable.Range(0, 20).Where(place => Crowd.IsLabelled(place, 20)), Is.EqualTo(new[] { 3, 7, 11, 15, 19 }));
}
