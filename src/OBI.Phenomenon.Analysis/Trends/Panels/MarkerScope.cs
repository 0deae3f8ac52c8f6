using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>Which series and months a marker is about.</summary>
internal sealed class MarkerScope(Marker marker, ConceptCatalogue catalogue)
{
    /// <summary>How long after a lasting change a period cannot be compared: until there is a year of the new way of reporting.</summary>
    private const int MonthsToLearn = Participation.FewestMonths;

    internal Marker Marker { get; } = marker;

    /// <summary>Whether the change is lasting, so that history begins anew.</summary>
    internal bool IsLasting => Marker.Until is null;

    private DateOnly LastDay => Marker.Until is { } until ? until.AddMonths(Marker.LagMonths) : Marker.From.AddMonths(MonthsToLearn).AddDays(-1);

    /// <summary>Whether every signal of the series may be affected.</summary>
    internal bool Covers(SeriesKey series) =>
        (Marker.Actors.Count == 0 || (series.Actor.Actor is { } actor && Marker.Actors.Contains(actor)))
        && (Marker.Concepts.Count == 0 || (series.Subject.Concept is { } code && catalogue.SelfAndAncestors(code).Any(Marker.Concepts.Contains)));

    /// <summary>Whether some signals of the series may be affected.</summary>
    internal bool Touches(SeriesKey series) =>
        (Marker.Actors.Count == 0 || series.Actor.Actor is not { } actor || Marker.Actors.Contains(actor))
        && (Marker.Concepts.Count == 0 || Marker.Concepts.Any(code => MayHold(series.Subject, code)));

    /// <summary>Whether a supplier's reporting changed.</summary>
    internal bool Includes(string supplier) => Marker.Suppliers.Count == 0 || Marker.Suppliers.Contains(supplier, StringComparer.Ordinal);

    /// <summary>Whether these days cannot be compared with what was before.</summary>
    internal bool Affects(Period period) => Marker.From <= period.Last && LastDay >= period.First;

    /// <summary>Whether reporting was not the same throughout two periods, the earlier one first.</summary>
    internal bool Parts(Period earlier, Period later) => IsLasting
        ? Marker.From > earlier.First && Marker.From <= later.Last
        : (Affects(earlier) || Affects(later)) && !(Holds(earlier) && Holds(later));

    private bool Holds(Period period) => Marker.From <= period.First && LastDay >= period.Last;

    private bool MayHold(Subject subject, ConceptCode code) =>
        subject.Concept is not { } concept
        || catalogue[code].Facet != subject.Facet
        || catalogue.SelfAndAncestors(code).Contains(concept)
        || catalogue.SelfAndAncestors(concept).Contains(code);
}
