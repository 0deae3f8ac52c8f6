namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>Cells that are said to be sums of the same numbers cannot all be true.</summary>
/// <param name="message">Which rule is broken and what to do; no value.</param>
public sealed class ContradictionException(string message) : Exception(message);
