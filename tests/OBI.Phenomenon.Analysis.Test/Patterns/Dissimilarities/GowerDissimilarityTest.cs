using OBI.Phenomenon.Analysis.Patterns.Dissimilarities;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Dissimilarities;

/// <summary>Against <c>daisy</c> of R's cluster 2.1.4.</summary>
public sealed class GowerDissimilarityTest
{
    [TestCase("data_animals.csv", "diss_animals_gower.csv", 190)]
    [TestCase("data_housevotes84.csv", "diss_housevotes84_gower_sample500.csv", 500)]
    public void Of_NominalFieldsWithMissingValues_AgreesWithReference(string data, string reference, int pairs)
    {
        var rows = PatternReference.Rows(data).ConvertAll(row => row[1..]);
        var (table, placeOf) = PatternReference.Profiles(rows, [.. Enumerable.Repeat(FieldKind.Single, rows[0].Length)]);

        var matrix = GowerDissimilarity.Of(table);

        var expected = PatternReference.Rows(reference);
        Assert.That(expected, Has.Count.EqualTo(pairs));
        foreach (var row in expected)
        {
            var (left, right) = (placeOf[PatternReference.Whole(row[0]) - 1], placeOf[PatternReference.Whole(row[1]) - 1]);
            Assert.That(PatternReference.Apart(matrix, left, right), Is.EqualTo(ReferenceData.Number(row[2])).Within(1e-12), $"{row[0]}, {row[1]}");
        }
    }

    /// <summary>Of the eight variables four are ranks and numbers, which signals do not have: the test adds their part.</summary>
    [Test]
    public void Of_AsymmetricSymmetricAndNominalFields_AgreesWithReference()
    {
        var rows = PatternReference.Rows("data_flower.csv");
        var (table, placeOf) = PatternReference.Profiles(rows, FieldKind.Multiple, FieldKind.Single, FieldKind.Multiple, FieldKind.Single);
        double[] ranges = [.. Enumerable.Range(4, 4).Select(column => rows.Max(row => ReferenceData.Number(row[column])) - rows.Min(row => ReferenceData.Number(row[column])))];

        var matrix = GowerDissimilarity.Of(table);

        var expected = PatternReference.Rows("diss_flower_gower_asymm.csv");
        Assert.That(expected, Has.Count.EqualTo(153));
        foreach (var row in expected)
        {
            var (left, right) = (PatternReference.Whole(row[0]) - 1, PatternReference.Whole(row[1]) - 1);
            var others = Enumerable.Range(0, 4).Sum(at => Math.Abs(ReferenceData.Number(rows[left][at + 4]) - ReferenceData.Number(rows[right][at + 4])) / ranges[at]);
            var compared = 4 - new[] { 0, 2 }.Count(column => rows[left][column] == "0" && rows[right][column] == "0");
            var ours = ((matrix[placeOf[left], placeOf[right]] * compared) + others) / (compared + 4);
            Assert.That(ours, Is.EqualTo(ReferenceData.Number(row[2])).Within(1e-12), $"{row[0]}, {row[1]}");
        }
    }

    [Test]
    public void Of_FieldOfManyLabels_IsJaccardOfWhatEitherHas()
    {
        var builder = new ProfileTableBuilder([new ProfileField("modus", FieldKind.Multiple, ["a", "b", "c"]), new ProfileField("region", FieldKind.Single, ["n", "s"])]);
        int[] added = [builder.Add(0b11, [0, 1, 3]), builder.Add(0b11, [1, 2, 3]), builder.Add(0b01, [0])];

        var (table, places) = builder.Build();
        var matrix = GowerDissimilarity.Of(table);

        Assert.That(matrix[places[added[0]], places[added[1]]], Is.EqualTo(1.0 / 3).Within(1e-15), "one of three modi is shared, and the region");
        Assert.That(matrix[places[added[0]], places[added[2]]], Is.EqualTo(0.5).Within(1e-15), "one of two modi is shared; no region to compare");
    }

    [Test]
    public void Of_NothingToCompare_IsOne()
    {
        var (table, _) = PatternReference.Profiles([["x", string.Empty], [string.Empty, "x"]], FieldKind.Single, FieldKind.Single);

        Assert.That(GowerDissimilarity.Of(table)[0, 1], Is.EqualTo(1));
    }
}
