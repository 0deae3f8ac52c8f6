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

    private readonly int _ofFields = (table.Fields.Length + Bits - 1) / Bits;

    /// <summary>Digits of a profile.</summary>
    internal int Count => (2 * table.Stride) + _ofFields;

    /// <summary>The place of a field's bit among the bits of all digits; a label's is its number.</summary>
    internal int PlaceOf(int field) => (table.Stride * 8) + field;

    /// <summary>Finds the rows of a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="width">Numbers in a row.</param>
    /// <param name="rows">Becomes where the row of each digit starts.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Locate(int profile, int width, Span<int> rows)
    {
        unchecked
        {
            var bits = table.Bits.Slice(profile * table.Stride, table.Stride);
            var (at, first, next) = (0, 0, Values * width);
            foreach (var two in bits)
            {
                rows[at] = first + ((two & (Values - 1)) * width);
                rows[at + 1] = first + next + ((two >> Bits) * width);
                at += 2;
                first += 2 * next;
            }

            for (int observed = table.ObservedBits[profile]; at < rows.Length; at++, observed >>= Bits, first += next)
            {
                rows[at] = first + ((observed & (Values - 1)) * width);
            }
        }
    }
}
