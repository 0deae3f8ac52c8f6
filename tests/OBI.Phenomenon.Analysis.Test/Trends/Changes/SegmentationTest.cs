using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Changes;

namespace OBI.Phenomenon.Analysis.Test.Trends.Changes;

public sealed class SegmentationTest
{
    private static readonly double[] Fall = [3, 10, 7, 5, 5, 9, 2, 3, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    [Test]
    public void Of_ReferenceSeries_FindsTheSameChangesAtTheSameCost()
    {
        var rows = ReferenceData.Rows("goldens/trends/core/pelt_poisson.csv");

        foreach (var row in rows)
        {
            double[] counts = [.. row[9].Split('|').Select(ReferenceData.Number)];
            var minimumLength = int.Parse(row[2], CultureInfo.InvariantCulture);
            foreach (var (penalty, places, cost) in new[] { (Penalty.Bic, row[4], row[5]), (Penalty.ModifiedBic, row[7], row[8]) })
            {
                var segmentation = Segmentation.Of(counts, [], 1, penalty, minimumLength);

                var expected = places.Split('|', StringSplitOptions.RemoveEmptyEntries).Where(place => place != "NA").Select(place => int.Parse(place, CultureInfo.InvariantCulture)).ToArray();
                Assert.That(segmentation.Changes.Select(change => change.Begins), Is.EqualTo(expected), row[0]);
                Assert.That(segmentation.Cost, Is.EqualTo(ReferenceData.Number(cost)).Within(1e-9 * Math.Max(1, Math.Abs(segmentation.Cost))), row[0]);
            }
        }

        Assert.That(rows, Has.Count.EqualTo(60));
    }

    // The third series of the reference (exact optimal partitioning), so that a checkout without it is tested too.
    [TestCase(Penalty.Bic, -138.11654701180598)]
    [TestCase(Penalty.ModifiedBic, -130.0864629175384)]
    public void Of_KnownSeries_IsCutWhereTheRateFell(Penalty penalty, double cost)
    {
        var segmentation = Segmentation.Of(Fall, [], 1, penalty, 4);

        Assert.That(segmentation.Changes.Select(change => change.Begins), Is.EqualTo(new[] { 8 }));
        Assert.That(segmentation.Cost, Is.EqualTo(cost).Within(1e-9));
    }

    [Test]
    public void Of_ExposureExplainsTheFall_FindsNoChange()
    {
        double[] exposure = [.. Enumerable.Range(0, 24).Select(step => step < 8 ? 5.5 : 1.0 / 16)];

        Assert.That(Segmentation.Of(Fall, exposure, 1, Penalty.Bic, 4).Changes, Is.Empty);
    }

    [Test]
    public void Of_MoreDispersion_FindsFewerChanges()
    {
        double[] counts = [4, 0, 6, 1, 5, 0, 9, 14, 2, 12, 3, 10, 8, 1];

        Assert.That(Segmentation.Of(counts, [], 1, Penalty.Bic, 2).Changes, Is.Not.Empty);
        Assert.That(Segmentation.Of(counts, [], 6, Penalty.Bic, 2).Changes, Is.Empty);
    }

    // Pruning must change nothing: the best of all divisions, by trying them all.
    [FsCheck.NUnit.Property]
    public void Of_ShortSeries_IsTheBestOfAllDivisions(byte[] sizes, bool modified, byte minimum)
    {
        double[] counts = [.. sizes.Take(11).Select(size => (double)(size % 9))];
        var (minimumLength, penalty) = (1 + (minimum % 3), modified ? Penalty.ModifiedBic : Penalty.Bic);
        if (counts.Length < minimumLength)
        {
            return;
        }

        var best = Enumerable.Range(0, 1 << (counts.Length - 1)).Min(cuts => CostOf(counts, cuts, penalty, minimumLength));

        Assert.That(Segmentation.Of(counts, [], 1, penalty, minimumLength).Cost, Is.EqualTo(best).Within(1e-9));
    }

    [Test]
    public void Of_TooShortOrOutOfRange_IsWholeOrRefused()
    {
        Assert.That(Segmentation.Of([1, 2], [], 1, Penalty.Bic, 3).Changes, Is.Empty);
        Assert.That(() => Segmentation.Of([1.5], [], 1, Penalty.Bic, 1), Throws.ArgumentException);
        Assert.That(() => Segmentation.Of([1], [0], 1, Penalty.Bic, 1), Throws.ArgumentException);
        Assert.That(() => Segmentation.Of([1], [], 0.5, Penalty.Bic, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Segmentation.Of([1], [], 1, Penalty.Bic, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static double CostOf(double[] counts, int cuts, Penalty penalty, int minimumLength)
    {
        var (total, from) = (-(penalty == Penalty.Bic ? 2 : 3) * Math.Log(counts.Length), 0);
        for (var to = 1; to <= counts.Length; to++)
        {
            if (to < counts.Length && (cuts >> (to - 1) & 1) == 0)
            {
                continue;
            }

            if (to - from < minimumLength)
            {
                return double.PositiveInfinity;
            }

            var sum = counts[from..to].Sum();
            total += ((penalty == Penalty.Bic ? 2 : 3) * Math.Log(counts.Length)) + (penalty == Penalty.Bic ? 0 : Math.Log(to - from));
            total += sum == 0 ? 0 : 2 * sum * (Math.Log(to - from) - Math.Log(sum));
            from = to;
        }

        return total;
    }
}
