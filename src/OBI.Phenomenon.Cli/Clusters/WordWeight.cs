namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>How telling a word is of a cluster.</summary>
/// <param name="Word">The word.</param>
/// <param name="Weight">Its class-based TF-IDF.</param>
internal sealed record WordWeight(string Word, double Weight);
