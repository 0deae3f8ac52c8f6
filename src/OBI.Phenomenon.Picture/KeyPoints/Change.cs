
namespace OBI.Phenomenon.Picture.KeyPoints;

/// <summary>Something that may become a key point.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Trends">Ids of its trends, the broadest first.</param>
/// <param name="Patterns">Ids of its patterns.</param>
/// <param name="Size">By how many signals it differs from the usual number; null when that is not shown.</param>
/// <param name="Novelty">0 for what is seen for the first or last time, up to 3 for a rise or fall.</param>
/// <param name="RestsOnOne">Whether one supplier alone carries it.</param>
/// <param name="QValue">Of the test that decides; 1 when it is not shown.</param>
internal sealed record Change(KeyPointKind Kind, IReadOnlyList<string> Trends, IReadOnlyList<string> Patterns, decimal? Size, int Novelty, bool RestsOnOne, decimal QValue)
{
    /// <summary>The id of the point it becomes.</summary>
    internal string Id => Kind == KeyPointKind.Trend ? Trends[0] : Patterns[0];
}
