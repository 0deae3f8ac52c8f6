using OBI.Phenomenon.Model.Deliveries;

namespace OBI.Phenomenon.Model.Test.Deliveries;

public sealed class BatchBalanceTest
{
    [Test]
    public void Construction_LostRow_Refuses() =>
        Assert.That(() => new BatchBalance(10, 5, 2, 1, 1), Throws.ArgumentException);

    [Test]
    public void Construction_NegativeCount_Refuses() =>
        Assert.That(() => new BatchBalance(4, 5, -1, 0, 0), Throws.ArgumentException);

    [Test]
    public void Addition_TwoBalances_AddsEachCount() =>
        Assert.That(new BatchBalance(4, 1, 1, 1, 1) + new BatchBalance(2, 2, 0, 0, 0), Is.EqualTo(new BatchBalance(6, 3, 1, 1, 1)));
}
