using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Model.Signals;

/// <summary>How many signals of one kind one supplier reported: all that analysis ever sees of them.</summary>
/// <remarks>
/// A signal became known by the supplier's first delivery that gave its record the start it has now. A repetition and a correction of anything else
/// leave that day as it is, for coding mended later is no delay in reporting; a corrected start moves it to the delivery that brought it.
/// The order in which deliveries reach the store does not matter.
/// </remarks>
/// <param name="Source">The supplier.</param>
/// <param name="Actors">The states named; a signal with two counts once in a total and once under each.</param>
/// <param name="Start">When, with its precision.</param>
/// <param name="Delivered">The day of the delivery it became known by.</param>
/// <param name="Region">Where.</param>
/// <param name="Profile">The coded content; families of the taxonomy are unions over it, not sums.</param>
/// <param name="Grade">How well attributed.</param>
/// <param name="Signals">Acts of reporting (rows).</param>
/// <param name="Reports">Reports the rows say they stand for; at least <paramref name="Signals"/>.</param>
public sealed record Tally(
    string Source,
    ActorSet Actors,
    ImpreciseDate Start,
    DateOnly Delivered,
    Region Region,
    Profile Profile,
    Grade Grade,
    long Signals,
    long Reports);
