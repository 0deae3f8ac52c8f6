namespace OBI.Phenomenon.Audit.Cells;

/// <summary>A shown ratio of two cells, such as a share: with one of them it gives the other, and even alone it leaves few pairs.</summary>
/// <param name="Part">The number of the dividend in the system.</param>
/// <param name="Whole">The number of the divisor.</param>
/// <param name="Low">The least the one divided by the other can be.</param>
/// <param name="High">The most.</param>
internal sealed record RatioClue(int Part, int Whole, decimal Low, decimal High);
