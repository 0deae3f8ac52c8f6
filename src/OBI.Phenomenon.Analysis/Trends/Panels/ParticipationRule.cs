using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Context;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>Settles whose signals make up a series, so that joining, leaving and known changes in reporting move nothing.</summary>
/// <remarks>
/// A supplier takes part when it is a member during the whole of the period judged, has delivered it, and is not set aside by a marker. It counts
/// from the month it joined, or from the last lasting change in its reporting. With less than a year of history it is left out, unless that
/// holds for all.
/// </remarks>
internal sealed class ParticipationRule(MonthlyPanel panel, ImmutableArray<SupplierReporting> reporting, IReadOnlyList<Marker> markers, ConceptCatalogue catalogue)
{
    private readonly ImmutableArray<MarkerScope> _scopes = [.. markers.OrderBy(marker => marker.Id, StringComparer.Ordinal).Select(marker => new MarkerScope(marker, catalogue))];

    internal Participation Of(SeriesKey series)
    {
        var covering = _scopes.Where(scope => scope.Covers(series)).ToImmutableArray();
        var members = Enumerable.Range(0, panel.Suppliers.Length).Where(supplier => panel.Suppliers[supplier].IsMember && reporting[supplier].HasDelivered).ToImmutableArray();
        var blocking = covering.Where(scope => scope.Affects(panel.Judged)).ToImmutableArray();
        var left = members.Where(supplier => !blocking.Any(scope => scope.Includes(panel.Suppliers[supplier].Source))).ToImmutableArray();
        var starts = left.ToDictionary(supplier => supplier, supplier => StartOf(supplier, covering));
        var settled = left.Where(supplier => panel.JudgedFirst - starts[supplier] >= Participation.FewestMonths).ToImmutableArray();
        var suppliers = settled.IsEmpty ? left : settled;
        return new Participation(
            suppliers,
            [.. suppliers.Select(supplier => starts[supplier])],
            SetAside(suppliers, covering),
            [.. _scopes.Where(scope => scope.Affects(panel.Judged) && scope.Touches(series) && members.Any(supplier => scope.Includes(panel.Suppliers[supplier].Source))).Select(scope => scope.Marker)],
            !suppliers.IsEmpty ? Outcome.Evaluated : members.IsEmpty ? Outcome.InsufficientHistory : Outcome.BlockedByMarker);
    }

    private int StartOf(int supplier, ImmutableArray<MarkerScope> covering)
    {
        var start = panel.Suppliers[supplier].FirstMonth;
        foreach (var scope in covering)
        {
            if (scope.IsLasting && scope.Includes(panel.Suppliers[supplier].Source) && scope.Marker.From <= panel.Judged.Last)
            {
                var month = panel.NumberOf(scope.Marker.From);
                start = Math.Max(start, scope.Marker.From.Day == 1 ? month : month + 1);
            }
        }

        return start;
    }

    private ImmutableArray<int> SetAside(ImmutableArray<int> suppliers, ImmutableArray<MarkerScope> covering)
    {
        var temporary = covering.Where(scope => !scope.IsLasting && suppliers.Any(supplier => scope.Includes(panel.Suppliers[supplier].Source))).ToArray();
        return [.. Enumerable.Range(0, panel.JudgedFirst).Where(month => temporary.Any(scope => scope.Affects(panel.MonthAt(month))))];
    }
}
