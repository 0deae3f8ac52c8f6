namespace OBI.Phenomenon.Disclosure.Composition.Patterns;

/// <summary>How much is left open about the parts of a known whole when each is said to lie between two borders.</summary>
/// <remarks>
/// <para>
/// The patterns of a state and what fits none part its signals: their sizes add up to a number in the tables, and so do their signals with one label. Borders therefore
/// tell of other parts too. With the whole W and borders a and b of every part, a part x can be anything from max(a, W − Σ other b) to min(b, W − Σ other a).
/// Four widths decide that, and each must be at least the threshold k: that of the part itself, b − a; of the others together, Σ other (b − a); W − Σ a; and Σ b − W.
/// Then no statement leaves a part fewer than k + 1 possible numbers, or fewer than the part's own base does, whatever else was said.
/// </para>
/// <para>
/// A reader is taken to know the whole and every base exactly. He knows less, so what is admitted here is safe and some of what is refused would have been.
/// </para>
/// </remarks>
internal sealed class Leeway
{
    private readonly int _threshold;
    private readonly long _whole;
    private long _lower;
    private long _upper;

    /// <summary>Opens the books of a whole of which nothing is said yet.</summary>
    /// <param name="threshold">The least width.</param>
    /// <param name="whole">The whole, taken as known.</param>
    /// <param name="bases">How large each part can be at most, parts that nothing will be said of included.</param>
    internal Leeway(int threshold, long whole, IEnumerable<long> bases)
    {
        _threshold = threshold;
        _whole = whole;
        _upper = bases.Sum(size => Math.Min(size, whole));
    }

    /// <summary>Admits a statement about a part that none was admitted about, if enough stays open with all admitted before.</summary>
    /// <param name="size">The part's base.</param>
    /// <param name="least">Its lower border.</param>
    /// <param name="most">Its upper border.</param>
    internal bool Admits(long size, long least, long most)
    {
        var cap = Math.Min(size, _whole);
        (least, most) = (Math.Max(0, least), Math.Min(cap, most));
        var (lower, upper) = (_lower + least, _upper - cap + most);
        var isOpen = most - least >= _threshold
            && upper - lower - (most - least) >= _threshold
            && _whole - lower >= _threshold
            && upper - _whole >= _threshold;
        if (isOpen)
        {
            (_lower, _upper) = (lower, upper);
        }

        return isOpen;
    }
}
