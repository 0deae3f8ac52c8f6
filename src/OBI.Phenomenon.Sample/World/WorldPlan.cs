using System.Collections.Immutable;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample.World.States;

namespace OBI.Phenomenon.Sample.World;

/// <summary>Everything that is planted, in one place.</summary>
/// <remarks>Six invented states, so that no example accuses a real one, and ZZ for what nobody attributed.</remarks>
internal static class WorldPlan
{
    internal static readonly DateOnly First = new(2021, 1, 1);

    internal static readonly DateOnly Last = new(2025, 12, 31);

    internal static readonly ImmutableArray<string> States = ["XA", "XB", "XC", "XD", "XE", "XF", "ZZ"];

    internal static readonly ImmutableArray<Pattern> Patterns =
        [.. Alfa.Patterns, .. Bravo.Patterns, .. Charlie.Patterns, .. Delta.Patterns, .. Echo.Patterns, .. Foxtrot.Patterns, .. NotAttributed.Patterns, .. OutOfScope.Patterns];

    /// <summary>Ended more than five quarters before the newest, so that it bends the history and not the comparison with a year before.</summary>
    internal static readonly Campaign Campaign = new(new DateOnly(2024, 3, 1), new DateOnly(2024, 5, 31), 1.7);

    /// <summary>A delivery that holds a header and nothing else: the supplier reports that there was nothing to report.</summary>
    internal static readonly (string Source, Period Period) ZeroReport = ("bz", Period.Parse("2021-Q3"));

    /// <summary>Deliveries that came weeks after the usual day.</summary>
    internal static readonly ImmutableArray<(string Source, Period Period, int DaysAfter)> Late =
        [("politie", Period.Parse("2023-08"), 27), ("szw", Period.Parse("2024-Q2"), 74)];
}
