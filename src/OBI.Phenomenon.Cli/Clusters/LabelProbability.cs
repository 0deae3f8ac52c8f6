namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>How likely a label is in a cluster.</summary>
/// <param name="Field">The field.</param>
/// <param name="Label">The label.</param>
/// <param name="Probability">From 0 to 1.</param>
/// <param name="SetsApart">Whether the model lets it differ from the actor's average.</param>
internal sealed record LabelProbability(string Field, string Label, double Probability, bool SetsApart);
