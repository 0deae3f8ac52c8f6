namespace OBI.Phenomenon.Benchmarks.Studies.Worlds;

/// <summary>What really changed in a series.</summary>
/// <param name="Kind">none, step_up, step_down, pulse, trend_up, trend_down or emergent.</param>
/// <param name="Start">The first month of it.</param>
internal sealed record PlantedChange(string Kind, int Start)
{
    /// <summary>A pulse is over after three months, and windows reach back two more.</summary>
    private const int PulseMonths = 5;

    internal bool IsNone => Kind == "none";

    /// <summary>Whether the series differs from its history in a month.</summary>
    internal bool IsActive(int month) => !IsNone && month >= Start && (Kind != "pulse" || month < Start + PulseMonths);

    /// <summary>Whether nothing has happened up to a month.</summary>
    internal bool IsQuiet(int month) => IsNone || month < Start;
}
