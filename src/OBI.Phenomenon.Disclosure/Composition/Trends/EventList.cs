using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Picture.Context;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Disclosure.Composition.Trends;

/// <summary>The events of the calendar within the periods shown and the year after them, those that name no hidden state.</summary>
internal static class EventList
{
    internal static IReadOnlyList<DatedEvent> Of(PictureMaterial material, ActorLines lines, Gate gate)
    {
        var findings = material.Findings;
        var first = findings.Periods.TakeLast(findings.Options.HistoryPeriods).First().First;
        return
        [
            .. material.Events
                .Where(happened => happened.Last >= first && happened.First <= findings.Period.Last.AddYears(1) && MayBeNamed(happened, lines, gate))
                .Select(happened => new DatedEvent(
                    new Words(happened.Name.Nl, happened.Name.En),
                    Text.Of(happened.First),
                    Text.Of(happened.Last),
                    [.. happened.Actors.Select(actor => actor.Code).Order(StringComparer.Ordinal)],
                    happened.Source)),
        ];
    }

    private static bool MayBeNamed(CalendarEvent happened, ActorLines lines, Gate gate) =>
        gate.Edition == Edition.Internal || happened.Actors.All(actor => lines.Scopes.Any(scope => scope.Actor == actor));
}
