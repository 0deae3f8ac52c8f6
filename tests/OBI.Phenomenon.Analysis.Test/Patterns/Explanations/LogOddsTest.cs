using OBI.Phenomenon.Analysis.Patterns.Explanations;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Explanations;

public sealed class LogOddsTest
{
    [Test]
    public void Between_ReferenceCases_AgreeToTwelveDigits()
    {
        var sets = PatternReference.Rows("logodds_monroe.csv").GroupBy(row => row[0]).ToList();

        foreach (var set in sets)
        {
            var (inside, elsewhere, prior) = (set.Sum(row => ReferenceData.Number(row[2])), set.Sum(row => ReferenceData.Number(row[3])), set.Sum(row => ReferenceData.Number(row[4])));
            foreach (var row in set)
            {
                double[] numbers = [.. row[2..].Select(ReferenceData.Number)];

                var odds = LogOdds.Between(numbers[0], inside, numbers[1], elsewhere, numbers[2], prior);

                Assert.That(odds.Difference, Is.EqualTo(numbers[3]).Within(1e-12), row[1]);
                Assert.That(odds.Variance, Is.EqualTo(numbers[4]).Within(1e-12), row[1]);
                Assert.That(odds.Z, Is.EqualTo(numbers[5]).Within(1e-12), row[1]);
                Assert.That(odds.PValue, Is.EqualTo(numbers[6]).Within(1e-12), row[1]);
            }
        }

        Assert.That(sets, Has.Count.EqualTo(3));
    }

    [Test]
    public void Between_CountsOrPriorThatCannotBe_AreRefused()
    {
        Assert.That(() => LogOdds.Between(4, 3, 0, 5, 1, 2), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => LogOdds.Between(1, 3, 6, 5, 1, 2), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => LogOdds.Between(1, 3, 1, 5, 0, 2), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => LogOdds.Between(1, 3, 1, 5, 2, 2), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
