using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>Which cells to hide besides those that are hidden, so that a cell could have a number it cannot have yet.</summary>
/// <remarks>
/// Of all tables in which the cell has that number, it takes the one that differs from the true one by least in cells still shown, each difference weighed by what hiding the cell costs
/// (the network heuristic of Kelly, Golden and Assad, 1992, as one linear programme). Where that table differs, cells are to be hidden; then it is possible.
/// </remarks>
internal static class CheapestChange
{
    /// <summary>The unknowns of the cheapest table in which a hidden cell has one of these numbers; null when it can have none of them.</summary>
    internal static long[]? Find(Block block, NodeHost node, IReadOnlyList<bool> hidden, int cell, IEnumerable<long> numbers)
    {
        var reading = Reading.Rows(block, hidden);
        var rows = reading.Rows.ToArray();
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

        var programme = reading with { Unknowns = block.Unknowns + weights.Count, Rows = [.. rows] };
        var cost = new LinearForm([.. Enumerable.Range(block.Unknowns, weights.Count)], [.. weights]);
        return programme.Ask(node, [.. numbers.Select(number => new Question(cost, [new Limits(cell, number, number)], Thorough: true))])
            .Where(answer => answer.Point is not null)
            .MinBy(answer => answer.Bound)?
            .Point![..block.Unknowns];
    }
}
