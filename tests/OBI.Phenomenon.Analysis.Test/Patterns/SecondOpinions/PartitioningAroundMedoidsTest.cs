using OBI.Phenomenon.Analysis.Patterns.Dissimilarities;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Analysis.Patterns.SecondOpinions;

namespace OBI.Phenomenon.Analysis.Test.Patterns.SecondOpinions;

/// <summary>Against <c>pam</c> and <c>silhouette</c> of R's cluster 2.1.4, and <c>cluster.stats</c> of fpc 2.2-10.</summary>
public sealed class PartitioningAroundMedoidsTest
{
    [TestCase("animals_gower", 4)]
    [TestCase("flower_gower_asymm", 5)]
    [TestCase("housevotes84_gower", 5)]
    public void Find_ReferenceData_GivesTheSameMedoidsGroupsAndWidths(string name, int cases)
    {
        var matrix = Matrix(name);
        var labels = PatternReference.Rows($"pam_{name}_labels.csv").ToLookup(row => row[0]);

        var fits = PatternReference.Rows($"pam_{name}_fit.csv");

        Assert.That(fits, Has.Count.EqualTo(cases));
        foreach (var fit in fits)
        {
            var found = PartitioningAroundMedoids.Find(matrix, PatternReference.Whole(fit[0]));
            var widths = Silhouette.Widths(matrix, found.GroupOf);

            Assert.That(found.Objective, Is.EqualTo(ReferenceData.Number(fit[2])).Within(1e-12), $"K = {fit[0]}");
            Assert.That(found.Items, Is.EqualTo(PatternReference.FromZero(fit[4])), $"K = {fit[0]}");
            Assert.That(found.GroupOf, Is.EqualTo(labels[fit[0]].Select(row => PatternReference.Whole(row[2]) - 1)), $"K = {fit[0]}");
            Assert.That(widths, Is.EqualTo(labels[fit[0]].Select(row => ReferenceData.Number(row[3]))).Within(1e-12), $"K = {fit[0]}");
            Assert.That(widths.Average(), Is.EqualTo(ReferenceData.Number(fit[3])).Within(1e-12), $"K = {fit[0]}");
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 50)]
    public void Find_AnyPointsOnALine_CannotBeImprovedByAnExchange(byte[] points, byte groups)
    {
        if (points.Length == 0)
        {
            return;
        }

        var matrix = DissimilarityMatrix.Of(points.Length, (left, right) => Math.Abs(points[left] - points[right]));

        var found = PartitioningAroundMedoids.Find(matrix, 1 + (groups % Math.Min(4, points.Length)));

        foreach (var leaving in found.Items)
        {
            foreach (var coming in Enumerable.Range(0, points.Length))
            {
                int[] exchanged = [.. found.Items.Select(item => item == leaving ? coming : item)];
                var objective = Enumerable.Range(0, points.Length).Average(item => exchanged.Min(medoid => matrix[item, medoid]));
                Assert.That(objective, Is.GreaterThanOrEqualTo(found.Objective - 1e-9));
            }
        }
    }

    [Test]
    public void Find_MoreGroupsThanItemsOrNone_IsRefused()
    {
        var matrix = DissimilarityMatrix.Of(2, (_, _) => 1);

        Assert.That(() => PartitioningAroundMedoids.Find(matrix, 3), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => PartitioningAroundMedoids.Find(matrix, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    /// <summary>The dissimilarities of reference data, from the data where they have one kind of field.</summary>
    /// <remarks>
    /// The reference's own files of dissimilarities are rounded to 15 digits, or hold a sample. Thirds and sixths that are rounded no longer tie, and among equal
    /// medoids R chooses by the last digit: of them it takes others than it took of the numbers that it rounded.
    /// </remarks>
    internal static DissimilarityMatrix Matrix(string name)
    {
        if (name == "flower_gower_asymm")
        {
            return PatternReference.Matrix($"diss_{name}.csv");
        }

        var rows = PatternReference.Rows($"data_{name.Split('_')[0]}.csv").ConvertAll(row => row[1..]);
        var (table, placeOf) = PatternReference.Profiles(rows, [.. Enumerable.Repeat(FieldKind.Single, rows[0].Length)]);
        var unique = GowerDissimilarity.Of(table);
        return DissimilarityMatrix.Of(rows.Count, (left, right) => PatternReference.Apart(unique, placeOf[left], placeOf[right]));
    }
}
