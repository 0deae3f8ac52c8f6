namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>A cell times a whole number.</summary>
/// <param name="Cell">The cell's place in the problem.</param>
/// <param name="Factor">What it is multiplied by.</param>
public readonly record struct CellTerm(int Cell, int Factor);
