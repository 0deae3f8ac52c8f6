using OBI.Phenomenon.Analysis.Trends.Nowcasting;

namespace OBI.Phenomenon.Analysis.Test.Trends.Nowcasting;

public sealed class ReportingTriangleTest
{
    [Test]
    public void At_SignalsOfOneCell_AddUp()
    {
        var triangle = new ReportingTriangle(3, 2, [(0, 1, 2), (0, 1, 3), (2, 0, 4)]);

        Assert.That(triangle.At(0, 1), Is.EqualTo(5));
        Assert.That(triangle.Reported(2), Is.EqualTo(4));
        Assert.That(triangle.IsKnown(2, 1), Is.False);
    }

    [Test]
    public void Construction_SignalOutsideTheTriangle_IsRefused()
    {
        Assert.That(() => new ReportingTriangle(3, 2, [(2, 1, 1)]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ReportingTriangle(9, 2, [(0, 3, 1)]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ReportingTriangle(9, 2, [(0, -1, 1)]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ReportingTriangle(9, 2, [(0, 0, -1)]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ReportingTriangle(0, 2, []), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
