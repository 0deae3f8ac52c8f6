using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Reading;
using OBI.Phenomenon.Audit.Relations;

namespace OBI.Phenomenon.Audit;

/// <summary>Says whether what can be derived is too much.</summary>
/// <remarks>
/// For an outsider an interval must be at least as wide as the threshold band (W ≥ k), whatever lies in it: a hidden number known exactly tells which numbers are small.
/// For a supplier what the others contributed must be nothing, or at least as many as he must be left with, or uncertain by that many.
/// </remarks>
internal sealed class Judgement(AuditOptions options, IReadOnlyList<ReleasedEdition> editions)
{
    private readonly Dictionary<string, int> _thresholds = editions.ToDictionary(edition => edition.Name, edition => edition.Threshold, StringComparer.Ordinal);
    private readonly int _strictest = editions.Max(edition => edition.Threshold);

    /// <summary>What is known of a cell; null when nothing bounds it, and for a supplier, or where no row misses it, when it is safe.</summary>
    internal CellInterval? Of(HiddenCell cell, Bound bound, long own)
    {
        var isSupplier = options.Supplier is not null;
        var (lower, upper) = (bound.Lower - own, bound.Upper >= Bound.Open ? (long?)null : bound.Upper - own);
        var verdict = isSupplier ? OfOthers(lower, upper) : OfWidth(lower, upper, _thresholds[cell.Edition]);
        return (upper is null && lower == 0) || (verdict == Verdict.Safe && (isSupplier || !cell.HasRow))
            ? null
            : new CellInterval(cell.Edition, cell.Table, cell.Key, lower, upper, verdict);
    }

    /// <summary>What the difference between two shown numbers tells of those that lie between them; null when that is nothing.</summary>
    internal CellInterval? OfDifference(HiddenCell cell, long difference)
    {
        var size = Math.Abs(difference);
        var least = options.Supplier is null ? _strictest : options.LeastOfOthers;
        return size > 0 && size < least ? new CellInterval(cell.Edition, cell.Table, cell.Key, size, size, Verdict.Exact) : null;
    }

    private Verdict OfWidth(long lower, long? upper, int threshold) => (upper - lower) switch
    {
        0 when lower == 0 && options.ZerosMayBeTold => Verdict.Safe,
        0 => Verdict.Exact,
        { } width when width < threshold => Verdict.Narrow,
        _ => Verdict.Safe,
    };

    private Verdict OfOthers(long lower, long? upper) => (upper - lower) switch
    {
        _ when lower >= options.LeastOfOthers || upper == 0 => Verdict.Safe,
        0 => Verdict.Exact,
        { } width when width < options.LeastOfOthers => Verdict.Narrow,
        _ => Verdict.Safe,
    };
}
