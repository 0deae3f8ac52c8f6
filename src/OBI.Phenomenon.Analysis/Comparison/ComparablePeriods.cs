using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Comparison;

/// <summary>A reference period, and the suppliers that took part in the whole of it and of the period judged.</summary>
/// <param name="Kind">Which comparison.</param>
/// <param name="Reference">The reference period's number within the window.</param>
/// <param name="Suppliers">The suppliers, in order of key.</param>
internal sealed record ComparablePeriods(ComparisonKind Kind, int Reference, ImmutableArray<string> Suppliers)
{
    internal ImmutableHashSet<string> SupplierSet { get; } = [.. Suppliers];

    internal static ImmutableArray<ComparablePeriods> Of(Window window, IReadOnlyList<Membership> members)
    {
        var judged = window.Periods[window.Last];
        var previous = new ComparablePeriods(ComparisonKind.Previous, window.Last - 1, SuppliersOf(judged, judged.Previous, members));

        // Of years, the year before is the previous period: one comparison, not the same one twice in two families.
        return judged.Previous == judged.YearBefore
            ? [previous]
            : [previous, new ComparablePeriods(ComparisonKind.YearBefore, window.Last - (judged.Ordinal - judged.YearBefore.Ordinal), SuppliersOf(judged, judged.YearBefore, members))];
    }

    private static ImmutableArray<string> SuppliersOf(Period judged, Period reference, IReadOnlyList<Membership> members)
    {
        var ofReference = members.Where(member => member.Covers(reference.First, reference.Last)).Select(member => member.Source);
        return
        [
            .. members
                .Where(member => member.Covers(judged.First, judged.Last))
                .Select(member => member.Source)
                .Intersect(ofReference, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}
