namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>What is to be made as small as possible, when one row has limits of its own.</summary>
/// <param name="Cost">What is to be made small.</param>
/// <param name="Row">The row.</param>
/// <param name="Limits">Its limits.</param>
/// <param name="Thorough">Whether to search among whole numbers when the smallest cost is found in fractions; that may take many times as long.</param>
internal sealed record Question(LinearForm Cost, int Row, Limits Limits, bool Thorough);
