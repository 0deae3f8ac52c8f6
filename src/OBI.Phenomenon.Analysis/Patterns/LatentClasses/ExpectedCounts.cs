using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>How many signals each component is expected to hold: in all, and for classes also with each field observed, and with each label.</summary>
/// <remarks>Counts are gathered by value of each digit of the profiles, and unfolded into labels once they are complete.</remarks>
internal sealed class ExpectedCounts
{
    private readonly ProfileTable _table;
    private readonly ProfileDigits _digits;
    private readonly int _classes;
    private readonly int _width;
    private readonly ProfileBlock _one;
    private readonly double[] _rows;
    private readonly double[] _sums;
    private double _noise;

    internal ExpectedCounts(ProfileTable table, int classes, bool hasNoise, int width)
    {
        (_table, _digits, _classes, _width) = (table, new ProfileDigits(table), classes, width);
        _rows = new double[_digits.Count * ProfileDigits.Values * width];
        _one = new ProfileBlock(table, 1);
        _sums = new double[width];
        Sizes = new double[classes + (hasNoise ? 1 : 0)];
        Observed = new double[classes * table.Fields.Length];
        Labels = new double[classes * table.Labels];
    }

    /// <summary>Expected signals, by component.</summary>
    internal double[] Sizes { get; }

    /// <summary>Expected signals with a field observed, classes × fields.</summary>
    internal double[] Observed { get; }

    /// <summary>Expected signals with a label, classes × labels.</summary>
    internal double[] Labels { get; }

    /// <summary>The weighted log-likelihood.</summary>
    internal double LogLikelihood { get; set; }

    /// <summary>The weighted entropy of the assignments, in nats.</summary>
    internal double Entropy { get; set; }

    internal void Clear()
    {
        Array.Clear(_rows);
        (_noise, LogLikelihood, Entropy) = (0, 0, 0);
    }

    /// <summary>Adds a profile with its weight in every class.</summary>
    internal void Add(int profile, ReadOnlySpan<double> weights)
    {
        _one.Find(profile, 1, _width);
        Add(_one, weights, [1]);
    }

    /// <summary>Adds profiles, each with a row of weights and by what to multiply these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Add(ProfileBlock block, ReadOnlySpan<double> weights, ReadOnlySpan<double> factors)
    {
        var (digits, width) = (block.Digits, _width);
        var rows = block.Own;
        Array.Clear(_sums);
        ref var table = ref MemoryMarshal.GetArrayDataReference(_rows);
        ref var sums = ref MemoryMarshal.GetArrayDataReference(_sums);
        ref var parts = ref MemoryMarshal.GetReference(weights);
        nuint from = 0;
        unchecked
        {
            for (var (i, at) = (0, 0); i < block.Count; i++, at += digits)
            {
                var factor = Vector512.Create(factors[i]);
                var ofProfile = rows.Slice(at, digits);
                for (var lane = 0; lane < width; lane += Vector512<double>.Count)
                {
                    var part = Vector512.LoadUnsafe(ref parts, from) * factor;
                    from += (nuint)Vector512<double>.Count;
                    (Vector512.LoadUnsafe(ref sums, (nuint)lane) + part).StoreUnsafe(ref sums, (nuint)lane);
                    foreach (var row in ofProfile)
                    {
                        var place = (nuint)(row + lane);
                        (Vector512.LoadUnsafe(ref table, place) + part).StoreUnsafe(ref table, place);
                    }
                }
            }
        }

        foreach (var row in block.Shared)
        {
            for (var lane = 0; lane < width; lane += Vector512<double>.Count)
            {
                (Vector512.Create<double>(_rows.AsSpan(row + lane)) + Vector512.Create<double>(_sums.AsSpan(lane))).CopyTo(_rows.AsSpan(row + lane));
            }
        }
    }

    /// <summary>Adds to the noise.</summary>
    internal void AddNoise(double weight) => _noise += weight;

    /// <summary>Unfolds what was added into fields and labels.</summary>
    internal void Unfold()
    {
        for (var number = 0; number < _classes; number++)
        {
            double size = 0;
            for (var value = 0; value < ProfileDigits.Values; value++)
            {
                size += _rows[(value * _width) + number];
            }

            Sizes[number] = size;
        }

        if (Sizes.Length > _classes)
        {
            Sizes[_classes] = _noise;
        }

        for (var label = 0; label < _table.Labels; label++)
        {
            Gather(label, Labels, label, _table.Labels);
        }

        for (var field = 0; field < _table.Fields.Length; field++)
        {
            Gather(_digits.PlaceOf(field), Observed, field, _table.Fields.Length);
        }
    }

    private void Gather(int place, double[] into, int column, int columns)
    {
        var (digit, bit) = (place / ProfileDigits.Bits, 1 << (place % ProfileDigits.Bits));
        var first = digit * ProfileDigits.Values;
        for (var lane = 0; lane < _width; lane += Vector512<double>.Count)
        {
            var sum = Vector512<double>.Zero;
            for (var value = bit; value < ProfileDigits.Values; value = (value + 1) | bit)
            {
                sum += Vector512.Create<double>(_rows.AsSpan(((first + value) * _width) + lane));
            }

            for (var number = lane; number < Math.Min(_classes, lane + Vector512<double>.Count); number++)
            {
                into[(number * columns) + column] = sum[number - lane];
            }
        }
    }
}
