using OBI.Phenomenon.Audit.Cells;

namespace OBI.Phenomenon.Audit.Solving;

/// <summary>Reads two counts off their ratio to six digits.</summary>
internal static class RatioReading
{
    /// <summary>As many divisors as are tried one by one; beyond that many fractions fit a ratio of six digits.</summary>
    private const long MostTried = 4096;

    /// <summary>What part and whole can be; empty when nothing fits.</summary>
    internal static (Bound Part, Bound Whole) Of(Bound part, Bound whole, decimal low, decimal high)
    {
        if (whole.Upper - whole.Lower > MostTried)
        {
            return (
                part.And((long)Math.Ceiling(low * whole.Lower), whole.Upper >= Bound.Open ? Bound.Open : (long)Math.Floor(high * whole.Upper)),
                whole.And((long)Math.Ceiling(part.Lower / high), part.Upper >= Bound.Open || low == 0 ? Bound.Open : (long)Math.Floor(part.Upper / low)));
        }

        // Nothing is divided by zero, so a ratio that is shown has a whole of at least one.
        var (parts, wholes) = (new Bound(Bound.Open, -1), new Bound(Bound.Open, -1));
        for (var size = Math.Max(1, whole.Lower); size <= whole.Upper; size++)
        {
            var (least, most) = (Math.Max(part.Lower, (long)Math.Ceiling(low * size)), Math.Min(part.Upper, (long)Math.Floor(high * size)));
            if (least <= most)
            {
                parts = new(Math.Min(parts.Lower, least), Math.Max(parts.Upper, most));
                wholes = new(Math.Min(wholes.Lower, size), size);
            }
        }

        return (parts, wholes);
    }
}
