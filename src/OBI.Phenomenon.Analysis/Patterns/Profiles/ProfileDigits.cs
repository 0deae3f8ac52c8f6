using System.Runtime.CompilerServices;

namespace OBI.Phenomenon.Analysis.Patterns.Profiles;

/// <summary>Reads profiles as digits of four bits, first their labels', then those of the fields observed; each value of each digit has a row in a table.</summary>
/// <remarks>Tables of whole bytes would need half the rows, but do not fit the fastest cache and take longer to clear than small tables of profiles to read.</remarks>
internal sealed class ProfileDigits(ProfileTable table)
{
    /// <summary>Bits of a digit.</summary>
    internal const int Bits = 4;

    /// <summary>Values a digit can have.</summary>
    internal const int Values = 1 << Bits;

    private const int Lowest = Values - 1;

    private readonly int _ofLabels = 8 / Bits * table.Stride;

    /// <summary>Digits of a profile's labels, two for each byte.</summary>
    internal int OfLabels => _ofLabels;

    /// <summary>Digits of a profile.</summary>
    internal int Count { get; } = (8 / Bits * table.Stride) + ((table.Fields.Length + Bits - 1) / Bits);

    /// <summary>The place of a field's bit among the bits of all digits; a label's is its number.</summary>
    internal int PlaceOf(int field) => (_ofLabels * Bits) + field;

    /// <summary>Finds the rows of profiles that follow each other.</summary>
    /// <param name="first">The first profile.</param>
    /// <param name="width">Numbers in a row.</param>
    /// <param name="rows">Becomes where the row of each digit starts, for as many profiles as fit.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Locate(int first, int width, Span<int> rows)
    {
        var bits = table.Bits[(first * table.Stride)..];
        var observed = table.ObservedBits[first..];
        var next = Values * width;
        unchecked
        {
            for (var (i, byteAt, at) = (0, 0, 0); at < rows.Length; i++)
            {
                var ofProfile = rows.Slice(at, Count);
                at += Count;
                var start = 0;
                var digit = 0;
                while (digit + 1 < _ofLabels)
                {
                    var two = bits[byteAt++];
                    ofProfile[digit] = start + ((two & Lowest) * width);
                    ofProfile[digit + 1] = start + next + ((two >> Bits) * width);
                    start += 2 * next;
                    digit += 2;
                }

                for (int rest = observed[i]; digit < ofProfile.Length; digit++, rest >>= Bits, start += next)
                {
                    ofProfile[digit] = start + ((rest & Lowest) * width);
                }
            }
        }
    }

    /// <summary>Finds the rows of some of the digits of labels only.</summary>
    /// <param name="first">The first profile.</param>
    /// <param name="width">Numbers in a row.</param>
    /// <param name="from">The first digit, an even one; all later ones of labels follow.</param>
    /// <param name="rows">Becomes where the row of each of these digits starts, for as many profiles as fit.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Locate(int first, int width, int from, Span<int> rows)
    {
        var bits = table.Bits[(first * table.Stride)..];
        var next = Values * width;
        var skipped = from * Bits / 8;
        unchecked
        {
            for (var (byteAt, at) = (0, 0); at < rows.Length;)
            {
                byteAt += skipped;
                var start = from * next;
                for (var digit = from; digit < _ofLabels; digit += 2, start += 2 * next)
                {
                    var two = bits[byteAt++];
                    rows[at++] = start + ((two & Lowest) * width);
                    rows[at++] = start + next + ((two >> Bits) * width);
                }
            }
        }
    }
}
