using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>What is to be made as small as possible, under limits that differ from the programme's.</summary>
/// <param name="Cost">What is to be made small.</param>
/// <param name="Changes">Rows with other limits.</param>
/// <param name="Thorough">Whether to search among whole numbers when the smallest cost is found in fractions; that may take a hundred times as long.</param>
internal sealed record Question(LinearForm Cost, ImmutableArray<Limits> Changes, bool Thorough);
