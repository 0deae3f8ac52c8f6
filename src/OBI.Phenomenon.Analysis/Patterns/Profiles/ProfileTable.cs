using System.Collections.Immutable;
using System.Numerics;

namespace OBI.Phenomenon.Analysis.Patterns.Profiles;

/// <summary>The different coded profiles of one state's signals, each once, packed into bits, with how often it occurs.</summary>
/// <remarks>
/// Labels are numbered through all fields. A profile is a bit for each label, a bit for each field that was observed, and a weight: about
/// 15 bytes for 40 labels. A label that is absent from an observed field of many labels is known to be absent; in a field that was not
/// observed nothing is known. Profiles are in one order whatever the order of the signals, so that everything computed from them is too.
/// </remarks>
public sealed class ProfileTable
{
    /// <summary>The most fields a table can have.</summary>
    public const int MostFields = 16;

    private readonly byte[] _bits;
    private readonly ushort[] _observed;
    private readonly float[] _weights;
    private readonly int[] _copies;

    /// <summary>A table of the first profiles in columns that may be longer.</summary>
    internal ProfileTable(ImmutableArray<ProfileField> fields, int count, byte[] bits, ushort[] observed, int[] copies, float[] weights)
    {
        (Fields, Count) = (fields, count);
        var first = 0;
        var starts = ImmutableArray.CreateBuilder<int>(fields.Length);
        foreach (var field in fields)
        {
            starts.Add(first);
            first += field.Labels.Length;
        }

        Labels = first;
        Stride = (first + 7) / 8;
        FirstLabels = starts.MoveToImmutable();
        (_bits, _observed, _copies, _weights) = (bits, observed, copies, weights);
        LabelWeights = new double[first];
        ObservedWeights = new double[fields.Length];
        for (var profile = 0; profile < count; profile++)
        {
            TotalWeight += weights[profile];
            Add(weights[profile], observed[profile], 0, ObservedWeights);
            for (var at = 0; at < Stride; at++)
            {
                Add(weights[profile], bits[(profile * Stride) + at], 8 * at, LabelWeights);
            }
        }
    }

    /// <summary>The fields, in the order given.</summary>
    public ImmutableArray<ProfileField> Fields { get; }

    /// <summary>The number of the first label of each field.</summary>
    public ImmutableArray<int> FirstLabels { get; }

    /// <summary>The number of labels in all fields.</summary>
    public int Labels { get; }

    /// <summary>The number of different profiles.</summary>
    public int Count { get; }

    /// <summary>The sum of the weights: the number of signals, copies damped.</summary>
    public double TotalWeight { get; }

    /// <summary>The weight of the profiles with a label, by label.</summary>
    internal double[] LabelWeights { get; }

    /// <summary>The weight of the profiles with a field observed, by field.</summary>
    internal double[] ObservedWeights { get; }

    /// <summary>Bytes of label bits for each profile.</summary>
    internal int Stride { get; }

    /// <summary>The label bits, <see cref="Stride"/> bytes a profile.</summary>
    internal ReadOnlySpan<byte> Bits => _bits.AsSpan(0, Count * Stride);

    /// <summary>The fields observed, a bit each, by profile.</summary>
    internal ReadOnlySpan<ushort> ObservedBits => _observed.AsSpan(0, Count);

    /// <summary>What each profile counts for, by profile.</summary>
    internal ReadOnlySpan<float> Weights => _weights.AsSpan(0, Count);

    /// <summary>How many signals have a profile.</summary>
    public int Copies(int profile) => _copies[profile];

    /// <summary>What a profile counts for: its signals, copies damped.</summary>
    public double Weight(int profile) => _weights[profile];

    /// <summary>Whether a profile's field was observed.</summary>
    public bool Observes(int profile, int field) => (_observed[profile] >> field & 1) != 0;

    /// <summary>Whether a profile has a label.</summary>
    public bool Has(int profile, int label) => (_bits[(profile * Stride) + (label >> 3)] >> (label & 7) & 1) != 0;

    /// <summary>The number of the field a label belongs to.</summary>
    public int FieldOf(int label)
    {
        var field = Fields.Length - 1;
        while (FirstLabels[field] > label)
        {
            field--;
        }

        return field;
    }

    /// <summary>The same profiles with other weights.</summary>
    /// <exception cref="ArgumentException">There is not one weight for each profile.</exception>
    internal ProfileTable Reweighted(float[] weights) => weights.Length == Count
        ? new ProfileTable(Fields, Count, _bits, _observed, _copies, weights)
        : throw new ArgumentException("one weight for each profile", nameof(weights));

    /// <summary>Some of the profiles, in the order given.</summary>
    internal ProfileTable Select(ReadOnlySpan<int> profiles)
    {
        var bits = new byte[profiles.Length * Stride];
        var observed = new ushort[profiles.Length];
        var copies = new int[profiles.Length];
        var weights = new float[profiles.Length];
        for (var i = 0; i < profiles.Length; i++)
        {
            _bits.AsSpan(profiles[i] * Stride, Stride).CopyTo(bits.AsSpan(i * Stride));
            (observed[i], copies[i], weights[i]) = (_observed[profiles[i]], _copies[profiles[i]], _weights[profiles[i]]);
        }

        return new ProfileTable(Fields, profiles.Length, bits, observed, copies, weights);
    }

    private static void Add(double weight, uint bits, int first, double[] sums)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            sums[first + BitOperations.TrailingZeroCount(bits)] += weight;
        }
    }
}
