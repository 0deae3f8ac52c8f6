using OBI.Phenomenon.Analysis.Patterns.Matching;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Matching;

/// <summary>Against <c>linear_sum_assignment</c> of SciPy 1.10.1.</summary>
public sealed class HungarianAssignmentTest
{
    [Test]
    public void Of_ReferenceCases_HasTheSameTotalAndPairs()
    {
        var cases = PatternReference.Rows("hungarian.csv");

        foreach (var row in cases)
        {
            var cost = Matrix(PatternReference.Whole(row[1]), PatternReference.Whole(row[2]), PatternReference.Numbers(row[3]));

            var columnOf = HungarianAssignment.Of(cost);

            Assert.That(Total(cost, columnOf), Is.EqualTo(ReferenceData.Number(row[4])).Within(1e-12), $"case {row[0]}");
            if (!row[6].StartsWith("check total only", StringComparison.Ordinal))
            {
                Assert.That(Pairs(columnOf), Is.EqualTo(row[5].Split(' ')), $"case {row[0]}");
            }
        }

        Assert.That(cases, Has.Count.EqualTo(25));
        Assert.That(cases.Count(row => row[6].Length == 0), Is.GreaterThan(0), "some have one best assignment");
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void Of_SmallCosts_IsTheBestOfAllAssignments(byte[] costs, bool upright)
    {
        if (costs.Length < 12)
        {
            return;
        }

        var cost = Matrix(upright ? 4 : 3, upright ? 3 : 4, [.. costs.Take(12).Select(value => (double)(value - 100))]);

        var columnOf = HungarianAssignment.Of(cost);

        Assert.That(columnOf.Where(column => column != HungarianAssignment.None), Is.Unique.And.Exactly(3).Items);
        Assert.That(Total(cost, columnOf), Is.EqualTo(Least(cost, 0, [])));
    }

    [Test]
    public void Of_NoRowsOrNoColumns_PairsNothing()
    {
        Assert.That(HungarianAssignment.Of(new double[0, 3]), Is.Empty);
        Assert.That(HungarianAssignment.Of(new double[2, 0]), Is.EqualTo(new[] { HungarianAssignment.None, HungarianAssignment.None }));
    }

    [Test]
    public void Of_CostThatIsNoNumber_IsRefused() =>
        Assert.That(() => HungarianAssignment.Of(new[,] { { 1.0, double.NaN } }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static double[,] Matrix(int rows, int columns, double[] values)
    {
        var matrix = new double[rows, columns];
        for (var at = 0; at < values.Length; at++)
        {
            matrix[at / columns, at % columns] = values[at];
        }

        return matrix;
    }

    private static double Total(double[,] cost, int[] columnOf) =>
        columnOf.Index().Where(pair => pair.Item != HungarianAssignment.None).Sum(pair => cost[pair.Index, pair.Item]);

    private static IEnumerable<string> Pairs(int[] columnOf) =>
        columnOf.Index().Where(pair => pair.Item != HungarianAssignment.None).Select(pair => $"{pair.Index}:{pair.Item}");

    /// <summary>Tries every assignment of as many pairs as there can be.</summary>
    private static double Least(double[,] cost, int row, HashSet<int> taken)
    {
        var (rows, columns) = (cost.GetLength(0), cost.GetLength(1));
        if (row == rows)
        {
            return taken.Count == Math.Min(rows, columns) ? 0 : double.PositiveInfinity;
        }

        var least = Least(cost, row + 1, taken);
        foreach (var column in Enumerable.Range(0, columns).Where(column => !taken.Contains(column)))
        {
            least = Math.Min(least, cost[row, column] + Least(cost, row + 1, [.. taken, column]));
        }

        return least;
    }
}
