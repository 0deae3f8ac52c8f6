namespace OBI.Phenomenon.Audit.Cells;

/// <summary>A sum of cells, each added or subtracted, that lies between two numbers.</summary>
/// <param name="Terms">The cells' numbers in the system, each with 1 or -1.</param>
/// <param name="Min">The least the sum can be.</param>
/// <param name="Max">The most.</param>
/// <param name="IsAssumed">Whether it is what a reader would take for likely, and not what he knows.</param>
internal sealed record Relation((int Cell, int Sign)[] Terms, long Min, long Max, bool IsAssumed = false);
