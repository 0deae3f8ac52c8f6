using OBI.Phenomenon.Audit.Cells;

namespace OBI.Phenomenon.Audit.Solving;

/// <summary>What a sum can be: the finite parts of its ends, and how many terms leave an end open.</summary>
internal readonly record struct SumRange(long Min, long Max, int OpenBelow, int OpenAbove)
{
    internal bool IsOpenBelow => OpenBelow > 0;

    internal bool IsOpenAbove => OpenAbove > 0;

    internal SumRange With(Bound term, int sign) => Add(term, sign, 1);

    internal SumRange Without(Bound term, int sign) => Add(term, sign, -1);

    /// <summary>Counts are never open below, so a term leaves open one end at most: the upper one when added, the lower one when subtracted.</summary>
    private SumRange Add(Bound term, int sign, int times)
    {
        var isOpen = term.Upper >= Bound.Open;
        var upper = isOpen ? 0 : term.Upper;
        return sign > 0
            ? new(Min + (times * term.Lower), Max + (times * upper), OpenBelow, OpenAbove + (isOpen ? times : 0))
            : new(Min - (times * upper), Max - (times * term.Lower), OpenBelow + (isOpen ? times : 0), OpenAbove);
    }
}
