using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.Ledger;

/// <summary>The mix of labels of a field in a pattern.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Labels">The probability of each label in the model, in order of label.</param>
public sealed record LedgerField(string Field, ImmutableSortedDictionary<string, double> Labels)
{
    /// <summary>The mixes of a pattern, in the order of the table's fields.</summary>
    public static ImmutableArray<LedgerField> Of(ProfileTable table, PatternModel model, int pattern) =>
    [
        .. table.Fields.Select((field, number) => new LedgerField(
            field.Name,
            field.Labels.Select((label, place) => (label, model.Probability(pattern, table.FirstLabels[number] + place))).ToImmutableSortedDictionary(pair => pair.label, pair => pair.Item2, StringComparer.Ordinal))),
    ];
}
