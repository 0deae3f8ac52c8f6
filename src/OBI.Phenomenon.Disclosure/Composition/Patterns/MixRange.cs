using OBI.Phenomenon.Picture.Patterns;

namespace OBI.Phenomenon.Disclosure.Composition.Patterns;

/// <summary>The numbers of signals that a statement about a label leaves possible.</summary>
/// <param name="Least">The smallest.</param>
/// <param name="Most">The largest.</param>
internal readonly record struct MixRange(long Least, long Most)
{
    /// <summary>Lower borders of the bands in percent, as <see cref="MixBand"/> documents them; the last is the end of the highest.</summary>
    private static readonly int[] Borders = [0, 15, 40, 60, 90, 101];

    /// <summary>Every number of a base.</summary>
    internal static MixRange All(long size) => new(0, size);

    /// <summary>The band of a part of a base that is not empty.</summary>
    internal static MixBand BandOf(long part, long size) => (MixBand)(Borders.Count(border => part * 100 >= border * size) - 1);

    /// <summary>What a band says.</summary>
    internal MixRange And(MixBand band, long size) =>
        Both(new MixRange(DividedUp(Borders[(int)band] * size, 100), DividedUp(Borders[(int)band + 1] * size, 100) - 1));

    /// <summary>What it says that the model expects a label in at least half.</summary>
    internal MixRange AndMode(long size) => Both(new MixRange(DividedUp(size, 2), size));

    /// <summary>What it says that a label is more or less frequent than among other signals: a part of the label's whole that is above or below the base's part of all.</summary>
    internal MixRange And(Representation compared, long size, long whole, long all) => compared switch
    {
        Representation.Over => Both(new MixRange((whole * size / all) + 1, size)),
        Representation.Under => Both(new MixRange(0, DividedUp(whole * size, all) - 1)),
        _ => this,
    };

    private static long DividedUp(long number, long divisor) => (number + divisor - 1) / divisor;

    private MixRange Both(MixRange other) => new(Math.Max(Least, other.Least), Math.Min(Most, other.Most));
}
