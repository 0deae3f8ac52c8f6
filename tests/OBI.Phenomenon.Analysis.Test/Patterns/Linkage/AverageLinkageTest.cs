using OBI.Phenomenon.Analysis.Patterns.Dissimilarities;
using OBI.Phenomenon.Analysis.Patterns.Linkage;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Linkage;

/// <summary>Against <c>hclust</c> and <c>cutree</c> of R 4.2.2.</summary>
public sealed class AverageLinkageTest
{
    [TestCase("animals_gower")]
    [TestCase("flower_gower_asymm")]
    public void Of_ReferenceData_JoinsAtTheSameHeights(string name)
    {
        var expected = PatternReference.Rows($"hclust_{name}_average_merge.csv");

        var linkage = AverageLinkage.Of(PatternReference.Matrix($"diss_{name}.csv"));

        Assert.That(linkage.Merges.Select(merge => merge.Height), Is.EqualTo(expected.Select(row => ReferenceData.Number(row[1]))).Within(1e-12));
    }

    [Test]
    public void Of_ReferenceDataWithoutTies_JoinsTheSameGroups()
    {
        var expected = PatternReference.Rows("hclust_flower_gower_asymm_average_merge.csv");
        var matrix = PatternReference.Matrix("diss_flower_gower_asymm.csv");

        var linkage = AverageLinkage.Of(matrix);

        foreach (var (merge, row) in linkage.Merges.Zip(expected))
        {
            Assert.That(new[] { merge.Left, merge.Right }, Is.EquivalentTo(row[2..4].Select(group => Number(PatternReference.Whole(group), matrix.Items))), $"step {row[0]}");
        }
    }

    [TestCase("animals_gower", 2)]
    [TestCase("flower_gower_asymm", 4)]
    public void CutAt_BetweenTwoHeights_GivesTheReferenceGroups(string name, int least)
    {
        var expected = PatternReference.Rows($"hclust_{name}_labels.csv").Where(row => row[0] == "average").GroupBy(row => PatternReference.Whole(row[1]));
        var linkage = AverageLinkage.Of(PatternReference.Matrix($"diss_{name}.csv"));
        double[] heights = [.. linkage.Merges.Select(merge => merge.Height)];

        var compared = 0;
        foreach (var cut in expected)
        {
            var (below, above) = (heights[^cut.Key], heights[^(cut.Key - 1)]);
            if (above - below > 1e-9)
            {
                Assert.That(linkage.CutAt((below + above) / 2), Is.EqualTo(cut.Select(row => PatternReference.Whole(row[3]) - 1)), $"k = {cut.Key}");
                compared++;
            }
        }

        Assert.That(compared, Is.GreaterThanOrEqualTo(least));
    }

    [Test]
    public void CutAt_BelowOrAboveEverything_PartsAllOrNone()
    {
        var linkage = AverageLinkage.Of(DissimilarityMatrix.Of(3, (left, right) => left + right));

        Assert.That(linkage.CutAt(0.5), Is.EqualTo(new[] { 0, 1, 2 }));
        Assert.That(linkage.CutAt(1), Is.EqualTo(new[] { 0, 0, 1 }), "a cut at a height joins what is joined there");
        Assert.That(linkage.CutAt(9), Is.EqualTo(new[] { 0, 0, 0 }));
    }

    [FsCheck.NUnit.Property]
    public void Of_AnyPoints_HasHeightsThatNeverFall(byte[] points)
    {
        if (points.Length == 0)
        {
            return;
        }

        var linkage = AverageLinkage.Of(DissimilarityMatrix.Of(points.Length, (left, right) => Math.Abs(points[left] - points[right])));

        Assert.That(linkage.Merges, Has.Length.EqualTo(points.Length - 1));
        foreach (var (before, after) in linkage.Merges.Zip(linkage.Merges.Skip(1)))
        {
            Assert.That(after.Height, Is.GreaterThanOrEqualTo(before.Height - 1e-9));
        }
    }

    /// <summary>R writes items below 0 and groups by the step they were made in, both from 1.</summary>
    private static int Number(int group, int items) => group < 0 ? -group - 1 : items + group - 1;
}
