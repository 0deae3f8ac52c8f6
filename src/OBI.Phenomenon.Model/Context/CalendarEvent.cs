using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Model.Context;

/// <summary>Something dated and sourced that readers may want to see beside a trend; it is never given as its cause.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What readers are told.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, which is part of it.</param>
/// <param name="Actors">The states it concerns; empty for all.</param>
/// <param name="Source">Where it is published.</param>
public sealed record CalendarEvent(
    EventKind Kind,
    Bilingual Name,
    DateOnly First,
    DateOnly Last,
    IReadOnlyList<StateActor> Actors,
    string Source);
