using OBI.Phenomenon.Analysis.Patterns.LatentClasses;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>How to look for clusters.</summary>
/// <param name="Model">The choices of the model.</param>
/// <param name="Text">The name of the column of words, or null.</param>
internal sealed record ClusterChoices(LatentClassOptions Model, string? Text);
