using System.Collections.Immutable;
using OBI.Phenomenon.Sample.World;

namespace OBI.Phenomenon.Sample.Reports;

/// <summary>Something that happened, as the world knows it: codes of the taxonomy and a day.</summary>
/// <param name="Key">What all chance about it follows from.</param>
/// <param name="Pattern">What it is an instance of.</param>
/// <param name="Day">When it happened.</param>
internal sealed record Incident(ulong Key, Pattern Pattern, DateOnly Day)
{
    internal required ImmutableArray<string> Actors { get; init; }

    internal required ImmutableArray<string> Modus { get; init; }

    internal required ImmutableArray<string> Targets { get; init; }

    internal required ImmutableArray<string> Objectives { get; init; }

    internal required ImmutableArray<string> Channels { get; init; }

    internal required ImmutableArray<string> Effects { get; init; }

    internal required ImmutableArray<string> Interests { get; init; }

    internal required string Agent { get; init; }

    /// <summary>A province's code, or empty.</summary>
    internal required string Region { get; init; }
}
