using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.Explanations;

/// <summary>What the model expects most often in a pattern.</summary>
public static class PatternModes
{
    /// <summary>A label that is expected in fewer is not what the pattern usually has.</summary>
    private const double Half = 0.5;

    /// <summary>For each field that was ever observed the likeliest label, or none where that is less than half.</summary>
    public static ImmutableArray<FieldMode> Of(ProfileTable table, PatternModel model, int pattern) =>
    [
        .. Enumerable.Range(0, table.Fields.Length)
            .Where(field => !table.Fields[field].Labels.IsEmpty)
            .Select(field => Of(table, model, pattern, field)),
    ];

    private static FieldMode Of(ProfileTable table, PatternModel model, int pattern, int field)
    {
        var likeliest = table.Fields[field].Labels
            .Select((label, place) => (Label: label, Probability: model.Probability(pattern, table.FirstLabels[field] + place)))
            .MaxBy(label => label.Probability);
        return new FieldMode(table.Fields[field].Name, likeliest.Probability >= Half ? likeliest.Label : null, likeliest.Probability);
    }
}
