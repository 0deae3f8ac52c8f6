using OBI.Phenomenon.Audit.Cells;

namespace OBI.Phenomenon.Audit.Solving;

/// <summary>What is said when released numbers cannot all be true.</summary>
internal static class Contradiction
{
    private const int Named = 8;

    /// <summary>The exception, which names the first cells that it is about.</summary>
    /// <param name="editions">The folders.</param>
    /// <param name="cells">The cells that cannot all have values.</param>
    internal static AuditException Of(IEnumerable<string> editions, IEnumerable<Cell> cells) => new(
        $"{string.Join(" and ", editions)}: {string.Join(", ", cells.Take(Named).Select(cell => $"{cell.Edition} {cell.Unit} of {cell.Set}"))}",
        "the numbers of an edition, and a supplier's own counts, fulfil the relations that its tables declare",
        "see whether a table declares a partition that is none, and whether the own counts hold every cell that the supplier's signals are in, totals included");
}
