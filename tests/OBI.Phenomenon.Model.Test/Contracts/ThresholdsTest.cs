using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Model.Test.Contracts;

public sealed class ThresholdsTest
{
    [TestCase(1, 10, 2)]
    [TestCase(0, 10, 2)]
    [TestCase(5, 4, 2)]
    [TestCase(5, 10, 0)]
    public void Construction_TooLow_IsRefused(int cell, int actor, int suppliers)
    {
        Assert.That(() => new Thresholds(cell, actor, suppliers), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [TestCase(1)]
    [TestCase(6)]
    public void Others_BelowTwoOrAboveTheThresholdOfACell_AreRefused(int others)
    {
        Assert.That(() => new Thresholds(5, 10, 2, others), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Others_WhenNotSaid_AreThree()
    {
        Assert.That(new Thresholds(5, 10, 2).Others, Is.EqualTo(3));
    }
}
