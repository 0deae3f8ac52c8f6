namespace OBI.Phenomenon.Sample.World;

/// <summary>A lasting change in how often a pattern occurs, from one day on.</summary>
/// <param name="Kind">What it is an example of.</param>
/// <param name="Concept">The modus operandi that changes; no other pattern of the state holds it.</param>
/// <param name="From">The first day of the new level.</param>
/// <param name="Before">The level before, relative to the pattern's weight.</param>
/// <param name="After">The level from that day on.</param>
internal sealed record PlantedTrend(TrendKind Kind, string Concept, DateOnly From, double Before, double After)
{
    internal double PeakLevel => Math.Max(Before, After);

    internal double Level(DateOnly day) => day < From ? Before : After;
}
