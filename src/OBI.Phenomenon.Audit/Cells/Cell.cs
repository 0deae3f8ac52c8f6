namespace OBI.Phenomenon.Audit.Cells;

/// <summary>One number that exists, shown or not: how many there are in a set, as known when an edition was made.</summary>
/// <param name="Edition">The edition's name. The same set in another edition is another number.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Set">Of what.</param>
internal readonly record struct Cell(string Edition, string Unit, Coordinates Set);
