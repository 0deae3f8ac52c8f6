namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>What the model expects most often of a field in a pattern: never a signal that was observed.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Label">The label, or null when none reaches half.</param>
/// <param name="Probability">Its probability in the model, from 0 to 1.</param>
public sealed record FieldMode(string Field, string? Label, double Probability);
