using System.Numerics;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>How far apart two profiles lie: the mean over the fields that can be compared, of Jaccard's distance or of being unequal.</summary>
/// <param name="table">The profiles.</param>
/// <param name="incomparable">The distance of profiles without a field to compare.</param>
internal sealed class ProfileDistance(ProfileTable table, double incomparable = ProfileDistance.Unknown)
{
    /// <summary>Far, but not farthest, for nothing is known.</summary>
    internal const double Unknown = 0.75;

    private readonly byte[][] _masks = [.. table.Fields.Select((field, number) => MaskOf(table.FirstLabels[number], field.Labels.Length, table.Stride))];

    internal double Between(int left, int right)
    {
        var shared = table.ObservedBits[left] & table.ObservedBits[right];
        var (compared, sum) = (0, 0.0);
        var leftBits = table.Bits.Slice(left * table.Stride, table.Stride);
        var rightBits = table.Bits.Slice(right * table.Stride, table.Stride);
        for (var rest = shared; rest != 0; rest &= rest - 1)
        {
            var mask = _masks[BitOperations.TrailingZeroCount(rest)];
            var (both, either) = (0, 0);
            for (var at = 0; at < mask.Length; at++)
            {
                both += BitOperations.PopCount((uint)(leftBits[at] & rightBits[at] & mask[at]));
                either += BitOperations.PopCount((uint)((leftBits[at] | rightBits[at]) & mask[at]));
            }

            if (either > 0)
            {
                compared++;
                sum += 1 - ((double)both / either);
            }
        }

        return compared == 0 ? incomparable : sum / compared;
    }

    private static byte[] MaskOf(int first, int labels, int stride)
    {
        var mask = new byte[stride];
        for (var label = first; label < first + labels; label++)
        {
            mask[label >> 3] |= (byte)(1 << (label & 7));
        }

        return mask;
    }
}
