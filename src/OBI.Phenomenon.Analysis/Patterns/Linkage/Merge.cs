namespace OBI.Phenomenon.Analysis.Patterns.Linkage;

/// <summary>A step of linkage: two groups become one.</summary>
/// <param name="Left">A group: an item by its number, or the group made in step s as the number of items + s.</param>
/// <param name="Right">The other.</param>
/// <param name="Height">The dissimilarity they were joined at.</param>
public sealed record Merge(int Left, int Right, double Height);
