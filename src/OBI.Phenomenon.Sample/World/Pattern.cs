using System.Collections.Immutable;
using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.World;

/// <summary>A way in which one state acts: what usually goes together, how often, and through which doors it becomes known.</summary>
/// <param name="Key">Its name in the truth.</param>
/// <param name="Name">What an analyst would call it.</param>
/// <param name="Actor">The state.</param>
/// <param name="Weight">Its size, in thousandths of all that is in scope.</param>
internal sealed record Pattern(string Key, string Name, string Actor, int Weight)
{
    internal required Mix Modus { get; init; }

    internal required Mix Targets { get; init; }

    internal required Mix Objectives { get; init; }

    internal required Mix Channels { get; init; }

    internal required Mix Effects { get; init; }

    internal required Mix Agents { get; init; }

    internal required Mix Interests { get; init; }

    /// <summary>The suppliers that hear of it.</summary>
    internal required Mix Doors { get; init; }

    /// <summary>In scope, or why not (a concept of the scope facet).</summary>
    internal string Scope { get; init; } = "SCP-IN";

    /// <summary>The change planted in it, or null: it then occurs at the same rate all the time.</summary>
    internal PlantedTrend? Trend { get; init; }

    /// <summary>How often it occurs on a day, relative to its weight.</summary>
    internal double Level(DateOnly day) => Trend?.Level(day) ?? 1;

    /// <summary>The highest level it reaches.</summary>
    internal double PeakLevel => Trend?.PeakLevel ?? 1;

    internal ImmutableArray<(string Facet, Mix Mix)> Facets =>
        [("modus", Modus), ("target", Targets), ("objective", Objectives), ("channel", Channels), ("effect", Effects), ("agent", Agents), ("interest", Interests)];
}
