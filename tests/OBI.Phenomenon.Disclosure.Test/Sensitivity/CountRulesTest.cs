using OBI.Phenomenon.Disclosure.Sensitivity;
using OBI.Phenomenon.Disclosure.Test.Suppression;

namespace OBI.Phenomenon.Disclosure.Test.Sensitivity;

public sealed class CountRulesTest
{
    [TestCase(0, true, true)]
    [TestCase(0, false, false)]
    [TestCase(1, false, true)]
    [TestCase(4, false, true)]
    [TestCase(5, true, false)]
    public void SmallCount_BelowTheThreshold_IsSensitive(int count, bool zeroIsSensitive, bool sensitive) =>
        Assert.That(new SmallCount(5, zeroIsSensitive).IsSensitive(count), Is.EqualTo(sensitive));

    [Test]
    public void SmallCount_ReferenceTable_FindsItsOneSensitiveCell()
    {
        var table = Problems.Reference("tables", "s07_microdata1_opt");
        var rule = new SmallCount(3);

        Assert.That(Enumerable.Range(0, table.Cells.Count).Where(cell => rule.IsSensitive(table.Cells[cell].Value)), Is.EqualTo(new[] { 5 }));
    }
}
