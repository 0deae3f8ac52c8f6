using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>All cells that one reader holds together, and what every reader knows of them: the tables of an edition, and of earlier ones that overlap it.</summary>
/// <param name="Unknowns">How many non-negative whole numbers the cells are sums of: the smallest parts that any cell tells apart.</param>
/// <param name="Cells">The cells; keys differ. Their order does not matter to what is decided.</param>
/// <param name="Bounds">Inequalities that hold between cells and that a reader knows to hold.</param>
public sealed record ProtectionProblem(int Unknowns, ImmutableArray<ProblemCell> Cells, ImmutableArray<CellBound> Bounds);
