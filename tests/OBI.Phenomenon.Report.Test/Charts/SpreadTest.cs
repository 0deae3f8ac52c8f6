using OBI.Phenomenon.Report.Charts;

namespace OBI.Phenomenon.Report.Test.Charts;

public sealed class SpreadTest
{
    [Test]
    public void Apart_WithRoom_MovesNothing() =>
        Assert.That(Spread.Apart([1, 5, 3], 1), Is.EqualTo(new decimal[] { 1, 5, 3 }));

    [Test]
    public void Apart_OfEqualPlaces_SpreadsAroundThem() =>
        Assert.That(Spread.Apart([4, 4, 4], 2), Is.EqualTo(new decimal[] { 2, 4, 6 }));

    [FsCheck.NUnit.Property]
    public bool Apart_OfAnyPlaces_KeepsGapAndOrder(byte[] places)
    {
        decimal[] belong = [.. places.Select(place => (decimal)place)];

        var apart = Spread.Apart(belong, 3);

        var order = Enumerable.Range(0, belong.Length).OrderBy(index => belong[index]).ThenBy(index => index).Select(index => apart[index]).ToArray();
        return order.Zip(order.Skip(1)).All(pair => pair.Second - pair.First >= 3 - 0.000001m);
    }
}
