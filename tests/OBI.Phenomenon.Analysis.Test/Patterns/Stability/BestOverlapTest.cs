using OBI.Phenomenon.Analysis.Patterns.Dissimilarities;
using OBI.Phenomenon.Analysis.Patterns.SecondOpinions;
using OBI.Phenomenon.Analysis.Patterns.Stability;
using OBI.Phenomenon.Analysis.Test.Patterns.SecondOpinions;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Stability;

/// <summary>Against the bootstrap of fpc 2.2-10, its drawn items given.</summary>
public sealed class BestOverlapTest
{
    [TestCase("animals_gower", 3)]
    [TestCase("housevotes84_gower", 2)]
    public void Of_ReferenceDraws_GivesTheSameSimilarities(string name, int groups)
    {
        var matrix = PartitioningAroundMedoidsTest.Matrix(name);
        int[] before = [.. PartitioningAroundMedoids.Find(matrix, groups).GroupOf];
        var draws = PatternReference.Rows($"clusterboot_{name}_K{groups}_indices.csv").Select(row => row.Select(item => PatternReference.Whole(item) - 1).ToArray()).ToList();

        var overlaps = draws.Select(draw => Overlaps(matrix, before, draw, groups)).ToList();

        var compared = PatternReference.Rows($"clusterboot_{name}_K{groups}_jaccard.csv");
        Assert.That(compared, Has.Count.EqualTo(draws.Count));
        foreach (var row in compared)
        {
            Assert.That(overlaps[PatternReference.Whole(row[0]) - 1], Is.EqualTo(row.Skip(1).Select(ReferenceData.Number)).Within(1e-12), $"draw {row[0]}");
        }
    }

    [Test]
    public void Of_ItemsThatWereNotDrawn_CountForNothing()
    {
        int[] before = [0, 0, 1, 1, -1];
        int[] after = [0, 1, 1, 1, 1];

        var overlaps = BestOverlap.Of(before, after, [1, 0, 2, 1, 0], 2);

        Assert.That(overlaps, Is.EqualTo([1.0, 1.0]));
    }

    [Test]
    public void Of_GroupOfWhichNothingWasDrawn_IsDissolved()
    {
        var overlaps = BestOverlap.Of([0, 1], [0, 0], [1, 0], 2);

        Assert.That(overlaps, Is.EqualTo([1.0, 0.0]));
    }

    private static double[] Overlaps(DissimilarityMatrix matrix, int[] before, int[] draw, int groups)
    {
        var again = PartitioningAroundMedoids.Find(DissimilarityMatrix.Of(draw.Length, (left, right) => matrix[draw[left], draw[right]]), groups);
        var (after, sizes) = (new int[before.Length], new int[before.Length]);
        foreach (var (place, item) in draw.Index())
        {
            (after[item], sizes[item]) = (again.GroupOf[place], 1);
        }

        return BestOverlap.Of(before, after, sizes, groups);
    }
}
