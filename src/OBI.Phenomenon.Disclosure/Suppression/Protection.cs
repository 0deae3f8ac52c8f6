using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>Which cells are hidden, and how well.</summary>
/// <param name="Cells">What becomes of each cell of the problem, in its order.</param>
/// <param name="Unprotected">Places of cells that stay open to a reader whatever is hidden, or were shown before: what they are part of must be coarsened. When it is not empty, the cells may not be released.</param>
public sealed record Protection(ImmutableArray<CellOutcome> Cells, ImmutableArray<int> Unprotected)
{
    /// <summary>Whether the cells may be released like this.</summary>
    public bool IsSafe => Unprotected.IsEmpty;
}
