using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>How many signals each component is expected to hold: in all, with each field observed, and with each label.</summary>
/// <remarks>Counts are gathered by value of each byte of the profiles, and unfolded into labels once they are complete.</remarks>
internal sealed class ExpectedCounts(ProfileTable table, int components, int width)
{
    private readonly double[] _byValue = new double[(table.Stride + 2) * 256 * width];
    private readonly double[] _sizes = new double[width];

    /// <summary>Expected signals, by component.</summary>
    internal double[] Sizes { get; } = new double[components];

    /// <summary>Expected signals with a field observed, components × fields.</summary>
    internal double[] Observed { get; } = new double[components * table.Fields.Length];

    /// <summary>Expected signals with a label, components × labels.</summary>
    internal double[] Labels { get; } = new double[components * table.Labels];

    /// <summary>The weighted log-likelihood.</summary>
    internal double LogLikelihood { get; set; }

    /// <summary>The weighted entropy of the assignments, in nats.</summary>
    internal double Entropy { get; set; }

    internal void Clear()
    {
        Array.Clear(_byValue);
        Array.Clear(_sizes);
        (LogLikelihood, Entropy) = (0, 0);
    }

    /// <summary>Adds a profile with its weight in every component.</summary>
    internal void Add(int profile, ReadOnlySpan<double> weights)
    {
        var bits = table.Bits.Slice(profile * table.Stride, table.Stride);
        for (var at = 0; at < bits.Length; at++)
        {
            Add(at, bits[at], weights);
        }

        Add(bits.Length, table.ObservedBits[profile] & 255, weights);
        Add(bits.Length + 1, table.ObservedBits[profile] >> 8, weights);
        for (var i = 0; i < weights.Length; i++)
        {
            _sizes[i] += weights[i];
        }
    }

    /// <summary>Unfolds what was added into fields and labels.</summary>
    internal void Unfold()
    {
        _sizes.AsSpan(0, components).CopyTo(Sizes);
        for (var label = 0; label < table.Labels; label++)
        {
            Gather(label >> 3, label & 7, Labels, label, table.Labels);
        }

        for (var field = 0; field < table.Fields.Length; field++)
        {
            Gather(table.Stride + (field >> 3), field & 7, Observed, field, table.Fields.Length);
        }
    }

    private void Gather(int at, int bit, double[] into, int place, int stride)
    {
        for (var component = 0; component < components; component++)
        {
            double sum = 0;
            for (var value = 1 << bit; value < 256; value = (value + 1) | (1 << bit))
            {
                sum += _byValue[(((at * 256) + value) * width) + component];
            }

            into[(component * stride) + place] = sum;
        }
    }

    private void Add(int at, int value, ReadOnlySpan<double> weights)
    {
        if (value != 0)
        {
            var row = _byValue.AsSpan(((at * 256) + value) * width, width);
            for (var i = 0; i < row.Length; i++)
            {
                row[i] += weights[i];
            }
        }
    }
}
