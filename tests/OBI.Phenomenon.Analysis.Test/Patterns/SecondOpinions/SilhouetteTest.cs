using OBI.Phenomenon.Analysis.Patterns.Dissimilarities;
using OBI.Phenomenon.Analysis.Patterns.SecondOpinions;

namespace OBI.Phenomenon.Analysis.Test.Patterns.SecondOpinions;

public sealed class SilhouetteTest
{
    private static readonly double[] Points = [0, 1, 10, 12, 50];

    private static readonly DissimilarityMatrix Matrix = DissimilarityMatrix.Of(Points.Length, (left, right) => Math.Abs(Points[left] - Points[right]));

    // By hand: for the first point a = 1, b = (10 + 12) / 2; for the last of a group of its own 0.
    [Test]
    public void Widths_PointsOnALine_AreCountedByHand()
    {
        var widths = Silhouette.Widths(Matrix, [0, 0, 1, 1, 2]);

        Assert.That(widths, Is.EqualTo(new[] { 1 - (1 / 11.0), 1 - (1 / 10.0), 1 - (2 / 9.5), 1 - (2 / 11.5), 0 }).Within(1e-15));
    }

    [Test]
    public void Widths_ItemInNoGroup_IsLeftOut()
    {
        var widths = Silhouette.Widths(Matrix, [0, 0, 1, 1, -1]);

        Assert.That(widths[..4], Is.EqualTo(Silhouette.Widths(Matrix, [0, 0, 1, 1, 2])[..4]), "the last point was nobody's next group");
        Assert.That(widths[4], Is.NaN);
    }

    [TestCase(0)]
    [TestCase(3)]
    public void Widths_OneGroup_AreNotANumber(int group) =>
        Assert.That(Silhouette.Widths(Matrix, [group, group, group, -1, group]), Has.All.NaN);
}
