using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Model.Signals;

/// <summary>One act of reporting, normalised: the row of a delivery once it has passed the door.</summary>
/// <param name="Record">A one-way hash of the supplier's own record number; the number itself is never kept.</param>
/// <param name="Line">The line of the delivery it came from, counted from 1.</param>
/// <param name="Actors">The states named.</param>
/// <param name="Start">When it happened, as far as known.</param>
/// <param name="Received">When the supplier took it in.</param>
/// <param name="Region">Where, no finer than a province.</param>
/// <param name="Profile">The coded content.</param>
/// <param name="Grade">How well it is attributed.</param>
/// <param name="Reports">How many reports the row says it stands for, at least 1; tests use the row, not this number.</param>
public sealed record Signal(
    long Record,
    long Line,
    ActorSet Actors,
    ImpreciseDate Start,
    DateOnly Received,
    Region Region,
    Profile Profile,
    Grade Grade,
    int Reports)
{
    /// <summary>Whether the row says that it takes the place of what was said of its record before.</summary>
    public bool IsCorrection { get; init; }
}
