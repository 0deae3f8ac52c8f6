using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Cells;

namespace OBI.Phenomenon.Disclosure.Test.Cells;

public sealed class PrimaryRulesTest
{
    private static readonly PrimaryRules Rules = new(Samples.Thresholds, ["bz"]);

    [TestCase(5, 0, true, TestName = "Pass_OfOneSupplierAtTheThreshold_IsTrue")]
    [TestCase(4, 4, false, TestName = "Pass_AtTheThresholdOnlyOverSuppliersTogether_IsFalse")]
    [TestCase(20, 2, false, TestName = "Pass_ThatLeavesASupplierWithTwoOfOthers_IsFalse")]
    [TestCase(20, 3, true, TestName = "Pass_ThatLeavesEverySupplierWithThreeOfOthers_IsTrue")]
    [TestCase(0, 0, false, TestName = "Pass_OfNothing_IsFalse")]
    public void Pass_ByWhatSuppliersContributed(int police, int foreign, bool expected)
    {
        Assert.That(Rules.Pass(CountOf(police, foreign)), Is.EqualTo(expected));
    }

    [Test]
    public void Pass_ManySignalsOfOneIncident_IsFalse()
    {
        Assert.That(Rules.Pass(new Count([new SourceCount("politie", 40, 40, 1)])), Is.False);
    }

    [TestCase(80, 20, true)]
    [TestCase(79, 21, false)]
    [TestCase(20, 80, false)]
    public void IsDominated_ByFourFifthsOfASupplierThatDidNotWaive(int police, int foreign, bool expected)
    {
        Assert.That(Rules.IsDominated(CountOf(police, foreign)), Is.EqualTo(expected));
    }

    [TestCase(60, 34, 6, true, TestName = "IsDominated_WhenTheSecondCouldEstimateTheLargestToATenth_IsTrue")]
    [TestCase(60, 33, 7, false, TestName = "IsDominated_WhenTheRestHidesTheLargest_IsFalse")]
    public void IsDominated_OfThree(int police, int immigration, int security, bool expected)
    {
        var count = new Count([new SourceCount("politie", police, police, police), new SourceCount("szw", immigration, immigration, immigration), new SourceCount("nctv", security, security, security)]);

        Assert.That(Rules.IsDominated(count), Is.EqualTo(expected));
    }

    private static Count CountOf(int police, int foreign) => new([new SourceCount("politie", police, police, police), new SourceCount("bz", foreign, foreign, foreign)]);
}
