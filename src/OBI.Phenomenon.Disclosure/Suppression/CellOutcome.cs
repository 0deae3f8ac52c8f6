namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>What becomes of a cell.</summary>
/// <param name="Suppressed">Whether it is hidden.</param>
/// <param name="Interval">When it is hidden: what a reader can find out about it.</param>
public sealed record CellOutcome(bool Suppressed, Interval? Interval);
