using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Model.Test.Signals;

public sealed class RegionTest
{
    [Test]
    public void Parse_Province_KeepsIt() => Assert.That(Region.Parse("NL-UT").Code, Is.EqualTo("NL-UT"));

    [Test]
    public void Parse_Empty_IsNotObserved() => Assert.That(Region.Parse(string.Empty), Is.EqualTo(Region.NotObserved));

    [Test]
    public void Parse_FinerThanAProvince_Refuses() => Assert.That(() => Region.Parse("GM0344"), Throws.TypeOf<FormatException>());
}
