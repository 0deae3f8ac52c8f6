namespace OBI.Phenomenon.Analysis.Patterns.Profiles;

/// <summary>Where the rows of some profiles that follow each other start: those of the digits that all of them share, and those of each profile's own.</summary>
/// <remarks>Profiles are ordered by the fields observed and then by their first digits, so what the first and the last have in common all between them have.</remarks>
internal sealed class ProfileBlock(ProfileTable table, int most)
{
    private readonly ProfileDigits _digits = new(table);
    private readonly int[] _first = new int[new ProfileDigits(table).Count];
    private readonly int[] _last = new int[new ProfileDigits(table).Count];
    private readonly int[] _shared = new int[new ProfileDigits(table).Count];
    private readonly int[] _own = new int[most * new ProfileDigits(table).Count];
    private int _sharedDigits;

    /// <summary>The profiles.</summary>
    internal int Count { get; private set; }

    /// <summary>Digits that a profile has for itself.</summary>
    internal int Digits { get; private set; }

    /// <summary>Rows of every profile.</summary>
    internal ReadOnlySpan<int> Shared => _shared.AsSpan(0, _sharedDigits);

    /// <summary>Rows of each profile, as many as it has digits for itself.</summary>
    internal ReadOnlySpan<int> Own => _own.AsSpan(0, Count * Digits);

    /// <summary>Finds the rows of profiles.</summary>
    /// <param name="first">The first.</param>
    /// <param name="count">How many, at least one.</param>
    /// <param name="width">Numbers in a row.</param>
    internal void Find(int first, int count, int width)
    {
        _digits.Locate(first, width, _first);
        _digits.Locate(first + count - 1, width, _last);
        var (labels, all) = (_digits.OfLabels, _digits.Count);
        var leading = _first.AsSpan(labels).SequenceEqual(_last.AsSpan(labels)) ? _first.AsSpan(0, labels).CommonPrefixLength(_last) / 2 * 2 : 0;
        if (leading == 0 && labels > 0)
        {
            (Count, Digits, _sharedDigits) = (count, all, 0);
            _digits.Locate(first, width, _own.AsSpan(0, count * all));
            return;
        }

        (Count, Digits, _sharedDigits) = (count, labels - leading, all - labels + leading);
        _first.AsSpan(0, leading).CopyTo(_shared);
        _first.AsSpan(labels).CopyTo(_shared.AsSpan(leading));
        _digits.Locate(first, width, leading, _own.AsSpan(0, Count * Digits));
    }
}
