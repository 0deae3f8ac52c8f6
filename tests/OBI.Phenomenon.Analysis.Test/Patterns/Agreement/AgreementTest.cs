using OBI.Phenomenon.Analysis.Patterns.Agreement;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Agreement;

/// <summary>The three measures of agreement have the same cases and the same properties.</summary>
public sealed class AgreementTest
{
    private static readonly Func<IReadOnlyList<int>, IReadOnlyList<int>, double>[] Measures = [AdjustedRandIndex.Of, NormalisedMutualInformation.Of, AdjustedMutualInformation.Of];

    [Test]
    public void Of_ReferenceCases_AgreeToTwelveDigits()
    {
        var labels = PatternReference.Rows("metrics_labels.csv").ToLookup(row => row[0]);
        var cases = PatternReference.Rows("metrics_scores.csv");

        foreach (var row in cases)
        {
            var (left, right) = (Labels(labels[row[0]], 2), Labels(labels[row[0]], 3));

            Assert.That(Measures.Select(measure => measure(left, right)), Is.EqualTo(row[2..5].Select(ReferenceData.Number)).Within(1e-12), row[0]);
        }

        Assert.That(cases, Has.Count.EqualTo(13));
    }

    [Test]
    public void AdjustedRandIndex_ExampleOfMclust_AgreesToTwelveDigits()
    {
        var rows = PatternReference.Rows("ari_mclust_example.csv");

        var index = AdjustedRandIndex.Of(Labels(rows, 0), Labels(rows, 1));

        Assert.That(index, Is.EqualTo(ReferenceData.Number(rows[0][2])).Within(1e-12));
    }

    // By hand: of 6 pairs one is together in both, none only in the first, two only in the second: 2 (1·3 − 0·2) / (1·3 + 3·5).
    [Test]
    public void AdjustedRandIndex_FourItems_IsCountedByHand() =>
        Assert.That(AdjustedRandIndex.Of([0, 0, 1, 2], [0, 0, 0, 1]), Is.EqualTo(1.0 / 3).Within(1e-15));

    [Test]
    public void Of_UnequallyManyItems_IsRefused()
    {
        foreach (var measure in Measures)
        {
            Assert.That(() => measure([0, 1], [0]), Throws.ArgumentException);
        }
    }

    [FsCheck.NUnit.Property]
    public void Of_AnyDivisions_AreSymmetricNamelessAndAtMostOne((byte Left, byte Right)[] items)
    {
        int[] left = [.. items.Select(item => item.Left % 5)];
        int[] right = [.. items.Select(item => item.Right % 4)];

        foreach (var measure in Measures)
        {
            var agreement = measure(left, right);

            Assert.That(agreement, Is.LessThanOrEqualTo(1 + 1e-12));
            Assert.That(measure(right, left), Is.EqualTo(agreement).Within(1e-9));
            Assert.That(measure([.. left.Select(label => -7 * label)], right), Is.EqualTo(agreement).Within(1e-9));
            Assert.That(measure(left, left), Is.EqualTo(1).Within(1e-9));
        }
    }

    private static int[] Labels(IEnumerable<string[]> rows, int column) => [.. rows.Select(row => PatternReference.Whole(row[column]))];
}
