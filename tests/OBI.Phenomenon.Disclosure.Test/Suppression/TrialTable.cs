using System.Numerics;
using OBI.Phenomenon.Disclosure.Suppression;
using static OBI.Phenomenon.Disclosure.Test.Suppression.Problems;

namespace OBI.Phenomenon.Disclosure.Test.Suppression;

/// <summary>Tables made up from a seed, and what can be told of them by the plainest means there are.</summary>
internal static class TrialTable
{
    /// <summary>A few unknowns, their sums by two or three overlapping divisions, and their total.</summary>
    internal static ProtectionProblem Make(int seed, int most = 9)
    {
        var chance = new Random(seed);
        var numbers = Enumerable.Range(0, chance.Next(4, 11)).Select(_ => (long)chance.Next(0, most)).ToArray();
        var groups = new List<int[]> { Enumerable.Range(0, numbers.Length).ToArray() };
        for (var division = chance.Next(2, 4); division > 0; division--)
        {
            groups.AddRange(Enumerable.Range(0, numbers.Length).GroupBy(_ => chance.Next(0, 4)).Select(group => group.ToArray()));
        }

        groups.AddRange(Enumerable.Range(0, numbers.Length).Where(_ => chance.Next(0, 3) > 0).Select(unknown => new[] { unknown }));
        return Of(numbers.Length, [.. groups.Select((group, place) =>
        {
            var value = group.Sum(unknown => numbers[unknown]);
            return Cell($"cell {place}", value, value < 4 ? Standing.Sensitive : Standing.Open, group);
        })]);
    }

    /// <summary>Whether a cell is a linear combination of those that are shown: then it adds nothing to their rank, by elimination in a full matrix of fractions.</summary>
    internal static bool IsComputable(ProtectionProblem problem, IReadOnlyList<bool> hidden, int cell)
    {
        var shown = problem.Cells.Where((_, place) => !hidden[place]).ToList();
        return Rank(problem.Unknowns, shown) == Rank(problem.Unknowns, [.. shown, problem.Cells[cell]]);
    }

    private static int Rank(int unknowns, List<ProblemCell> cells)
    {
        var matrix = cells.ConvertAll(cell => Enumerable.Range(0, unknowns).Select(unknown => cell.Unknowns.Contains(unknown) ? BigInteger.One : BigInteger.Zero).ToArray());
        var rank = 0;
        for (var column = 0; column < unknowns && rank < matrix.Count; column++)
        {
            var pivot = matrix.FindIndex(rank, row => !row[column].IsZero);
            if (pivot < 0)
            {
                continue;
            }

            (matrix[rank], matrix[pivot]) = (matrix[pivot], matrix[rank]);
            for (var row = rank + 1; row < matrix.Count; row++)
            {
                var (own, other) = (matrix[row][column], matrix[rank][column]);
                matrix[row] = [.. matrix[row].Select((value, place) => (value * other) - (matrix[rank][place] * own))];
            }

            rank++;
        }

        return rank;
    }
}
