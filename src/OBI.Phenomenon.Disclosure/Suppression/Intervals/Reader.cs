namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>One who reads what is shown, and what must not become clear to him.</summary>
/// <param name="block">The cells as they are to him: an insider sees in each what others contributed.</param>
/// <param name="threshold">How wide the intervals must be that he can find out.</param>
/// <param name="concerns">For each cell whether it must be protected against him when it is hidden.</param>
/// <param name="reading">What he can find out.</param>
internal sealed class Reader(Block block, long threshold, IReadOnlyList<bool> concerns, Reading reading)
{
    internal Block Block => block;

    internal Reading Reading => reading;

    /// <summary>The tables that are known to be possible to him.</summary>
    internal PossibleTables Tables { get; set; } = new(block, threshold);

    internal bool Concerns(int cell) => concerns[cell];

    /// <summary>One who contributed nothing: no hidden cell may become clear to him.</summary>
    internal static Reader Outsider(Block block, long threshold, Programme programme, Solver solver) =>
        new(block, threshold, [.. block.Cells.Select(_ => true)], new Reading(block, programme, solver));

    /// <summary>One who contributed himself: nothing may become clear of what few others did.</summary>
    internal static Reader Inside(Block block, Insider insider, long threshold, Programme programme, Solver solver)
    {
        var others = block.WhatOthersThan(insider);
        return new(others, threshold, [.. others.Cells.Select(cell => cell.Value > 0 && cell.Value < threshold)], new Reading(others, programme, solver));
    }
}
