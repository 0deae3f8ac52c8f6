namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>Which cells to hide besides those that are hidden, so that a cell could have a number it cannot have yet.</summary>
/// <remarks>
/// Of all tables in which the cell has that number, it takes the one that differs from the true one by least in cells still shown, each difference weighed by what hiding the cell costs
/// (the network heuristic of Kelly, Golden and Assad, 1992, as one linear programme). Where that table differs, cells are to be hidden; then it is possible.
/// </remarks>
internal static class CheapestChange
{
    /// <summary>The unknowns of the cheapest table in which a hidden cell has one of these numbers; null when it can have none of them.</summary>
    internal static long[]? Find(Block block, Solver solver, IReadOnlyList<bool> hidden, int cell, IEnumerable<long> numbers)
    {
        var rows = Reading.Rows(block).ToArray();
        var weights = new List<long>();
        for (var shown = 0; shown < hidden.Count; shown++)
        {
            if (!hidden[shown] && block.Cells[shown].Standing == Standing.Open)
            {
                // What the cell would be more, and what it would be less, than it is shown to be.
                var (more, less) = (block.Unknowns + weights.Count, block.Unknowns + weights.Count + 1);
                rows[shown] = new LinearForm([.. rows[shown].Columns, more, less], [.. rows[shown].Factors, -1, 1]);
                weights.AddRange([block.Weights[shown], block.Weights[shown]]);
            }
        }

        var cost = new LinearForm([.. Enumerable.Range(block.Unknowns, weights.Count)], [.. weights]);
        return solver.Ask(
                new Programme(block.Unknowns + weights.Count, [.. rows]),
                Reading.Limits(block, hidden),
                [.. numbers.Select(number => new Question(cost, cell, Limits.Only(number), Thorough: true))])
            .Where(answer => answer.Point is not null)
            .MinBy(answer => answer.Bound)?
            .Point![..block.Unknowns];
    }
}
