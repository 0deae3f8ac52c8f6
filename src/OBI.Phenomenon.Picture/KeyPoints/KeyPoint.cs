namespace OBI.Phenomenon.Picture.KeyPoints;

/// <summary>What a reader should know first. It holds no number of its own: it points to what is shown elsewhere in the picture.</summary>
/// <param name="Id">The id of the trend or pattern it is about, the same in both editions; <c>steady</c> when nothing changed.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Trends">Ids of the trends, the one it is about first, then those that are part of the same change.</param>
/// <param name="Patterns">Ids of the patterns.</param>
/// <param name="Rank">Its place, from 1: the most important first.</param>
public sealed record KeyPoint(string Id, KeyPointKind Kind, IReadOnlyList<string> Trends, IReadOnlyList<string> Patterns, int Rank);
