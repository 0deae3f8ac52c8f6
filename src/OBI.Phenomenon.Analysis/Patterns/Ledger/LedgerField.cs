using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Ledger;

/// <summary>The mix of labels of a field in a pattern.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Labels">The probability of each label in the model, in order of label.</param>
public sealed record LedgerField(string Field, ImmutableSortedDictionary<string, double> Labels);
