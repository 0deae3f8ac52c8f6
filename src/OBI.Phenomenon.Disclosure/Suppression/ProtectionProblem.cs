using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>All cells that one reader holds together, and what every reader knows of them: the tables of an edition, and of earlier ones that overlap it.</summary>
public sealed record ProtectionProblem
{
    /// <param name="unknowns">How many non-negative whole numbers the cells are sums of: the smallest parts that any cell tells apart.</param>
    /// <param name="cells">The cells; keys differ. Their order does not matter to what is decided.</param>
    /// <param name="bounds">Inequalities that hold between cells and that a reader knows to hold.</param>
    /// <exception cref="ArgumentException">A key occurs twice, a value or cost is negative or too large, or something is named that is not there.</exception>
    /// <exception cref="ContradictionException">A bound does not hold.</exception>
    public ProtectionProblem(int unknowns, ImmutableArray<ProblemCell> cells, ImmutableArray<CellBound> bounds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unknowns);
        if (cells.DistinctBy(cell => cell.Key, StringComparer.Ordinal).Count() != cells.Length)
        {
            throw new ArgumentException("keys of cells differ", nameof(cells));
        }

        foreach (var cell in cells)
        {
            Check(cell, unknowns);
        }

        foreach (var bound in bounds)
        {
            Check(bound, cells);
        }

        Unknowns = unknowns;
        Cells = cells;
        Bounds = bounds;
    }

    /// <summary>The greatest value: the solver computes with this many digits.</summary>
    public const long LargestValue = 1_000_000_000_000;

    /// <summary>How many unknowns there are.</summary>
    public int Unknowns { get; }

    /// <summary>The cells.</summary>
    public ImmutableArray<ProblemCell> Cells { get; }

    /// <summary>The bounds.</summary>
    public ImmutableArray<CellBound> Bounds { get; }

    /// <summary>Readers who contributed themselves; besides them there is always one who did not.</summary>
    /// <exception cref="ArgumentException">One does not say for each cell how much of it is his, or says more than all.</exception>
    public ImmutableArray<Insider> Insiders
    {
        get;
        init
        {
            foreach (var insider in value)
            {
                if (insider.Own.Length != Cells.Length || insider.Own.Index().Any(own => own.Item < 0 || own.Item > Cells[own.Index].Value))
                {
                    throw new ArgumentException($"insider '{insider.Key}': his own part of each cell is from 0 to its value");
                }
            }

            field = value;
        }
    } = [];

    /// <summary>The cells of which an insider could tell that few others contributed, if they were shown.</summary>
    internal ImmutableArray<bool> TellingOfOthers(long threshold) =>
        [.. Cells.Select((cell, place) => Insiders.Any(insider => cell.Value - insider.Own[place] is var others && others > 0 && others < threshold))];

    /// <summary>The same problem, in which those of these cells that may be hidden must be.</summary>
    internal ProtectionProblem Hiding(ImmutableArray<bool> cells) =>
        new(Unknowns, [.. Cells.Select((cell, place) => cells[place] && cell.Standing == Standing.Open ? cell with { Standing = Standing.Sensitive } : cell)], Bounds) { Insiders = Insiders };

    private static void Check(ProblemCell cell, int unknowns)
    {
        if (cell.Value is < 0 or > LargestValue || cell.Cost is < 0 or > LargestValue)
        {
            throw new ArgumentException($"cell '{cell.Key}': value and cost are from 0 to {LargestValue}");
        }

        if (cell.Unknowns.Distinct().Count() != cell.Unknowns.Length || cell.Unknowns.Any(unknown => unknown < 0 || unknown >= unknowns))
        {
            throw new ArgumentException($"cell '{cell.Key}': it is the sum of different unknowns, numbered from 0");
        }

        if (cell.Unknowns.IsEmpty && cell.Value != 0)
        {
            throw new ArgumentException($"cell '{cell.Key}': a sum of nothing is 0");
        }
    }

    private static void Check(CellBound bound, ImmutableArray<ProblemCell> cells)
    {
        if (bound.Terms.DistinctBy(term => term.Cell).Count() != bound.Terms.Length || bound.Terms.Any(term => term.Cell < 0 || term.Cell >= cells.Length))
        {
            throw new ArgumentException("a bound is about different cells that are there");
        }

        if (bound.Terms.Sum(term => term.Factor * cells[term.Cell].Value) < 0)
        {
            throw new ContradictionException($"a bound about the cell '{cells[bound.Terms[0].Cell].Key}' does not hold; only what is true may be declared");
        }
    }
}
