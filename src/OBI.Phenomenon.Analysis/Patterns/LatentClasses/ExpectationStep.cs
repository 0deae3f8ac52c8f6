using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>Shares every profile out over the components by Bayes' rule, in log space.</summary>
/// <remarks>
/// Scores are relative to the background, and shifted by a power of two near the highest before they are exponentiated: nothing overflows,
/// and what the noise becomes is that power itself. Logarithms of sums are taken a block of profiles at a time.
/// Inner loops are optimised at once, for most runs end before they would be found to be worth it.
/// </remarks>
internal sealed class ExpectationStep(ProfileTable table, int classes, bool hasNoise)
{
    /// <summary>Profiles taken together: few enough that what is known of them stays in the fastest cache.</summary>
    private const int Block = 64;

    /// <summary>Scores this far below the highest are nothing, and still far from the smallest number there is.</summary>
    private const double Nothing = -600;

    private const double Log2 = 0.693147180559945309417232;

    private readonly LikelihoodTables _tables = new(table, classes);
    private readonly ProfileBlock _block = new(table, Block);
    private readonly double[] _scores = new double[Block * WidthOf(classes)];
    private readonly double[] _shares = new double[Block];
    private readonly double[] _highest = new double[Block];
    private readonly double[] _shifts = new double[Block];
    private readonly double[] _noises = new double[Block];
    private readonly double[] _sums = [.. Enumerable.Repeat(1.0, Block)];
    private readonly double[] _spreads = new double[Block];

    /// <summary>Numbers in a row of weights: the classes, padded.</summary>
    internal int Width => _tables.Width;

    internal static int WidthOf(int classes) => (classes + Vector512<double>.Count - 1) / Vector512<double>.Count * Vector512<double>.Count;

    internal ExpectedCounts NewCounts() => new(table, classes, hasNoise, Width);

    /// <summary>One pass over all profiles.</summary>
    internal void Run(ClassModel model, ExpectedCounts counts)
    {
        counts.Clear();
        _tables.Fill(model);
        for (var first = 0; first < table.Count; first += Block)
        {
            var profiles = Math.Min(Block, table.Count - first);
            var scores = _scores.AsSpan(0, profiles * Width);
            _block.Find(first, profiles, Width);
            _tables.Score(_block, scores);
            Share(table.Weights.Slice(first, profiles), scores, counts);
            counts.Add(_block, scores, _shares);
        }

        counts.LogLikelihood += _tables.OfBackground;
        counts.Unfold();
    }

    /// <summary>Exponentiates the scores of a block, and finds by what each profile's must be multiplied to be what it weighs in each class.</summary>
    private void Share(ReadOnlySpan<float> weights, Span<double> scores, ExpectedCounts counts)
    {
        FindHighest(scores);
        Shift();
        Exponentiate(scores);
        for (var i = 0; i < Block; i++)
        {
            _shares[i] = i < weights.Length ? weights[i] : 0;
        }

        var (logLikelihood, entropy, noises) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
        for (var i = 0; i < weights.Length; i += Vector512<double>.Count)
        {
            var (shift, noise, weight) = (Vector512.Create<double>(_shifts.AsSpan(i)), Vector512.Create<double>(_noises.AsSpan(i)), Vector512.Create<double>(_shares.AsSpan(i)));
            var sum = Vector512.Create<double>(_sums.AsSpan(i)) + noise;
            var share = weight / sum;
            share.CopyTo(_shares.AsSpan(i));
            var log = weight * LogSpace.Log(sum);
            logLikelihood += log + (weight * shift);
            entropy += log - (share * (Vector512.Create<double>(_spreads.AsSpan(i)) - (noise * shift)));
            noises += share * noise;
        }

        counts.AddNoise(Vector512.Sum(noises));
        counts.LogLikelihood += Vector512.Sum(logLikelihood);
        counts.Entropy += Vector512.Sum(entropy);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindHighest(ReadOnlySpan<double> scores)
    {
        var lowest = Vector512.Create(hasNoise ? 0 : double.NegativeInfinity);
        ref var first = ref MemoryMarshal.GetReference(scores);
        for (var (i, at) = (0, 0); at < scores.Length; i++)
        {
            var highest = lowest;
            for (var end = at + Width; at < end; at += Vector512<double>.Count)
            {
                highest = Vector512.Max(highest, Vector512.LoadUnsafe(ref first, (nuint)(uint)at));
            }

            var four = Vector256.Max(highest.GetLower(), highest.GetUpper());
            var two = Vector128.Max(four.GetLower(), four.GetUpper());
            _highest[i] = Math.Max(two[0], two[1]);
        }
    }

    /// <summary>Finds the power of two near the highest score, and what it makes of the noise.</summary>
    private void Shift()
    {
        for (var i = 0; i < Block; i += Vector512<double>.Count)
        {
            var power = Vector512.Floor(Vector512.Create<double>(_highest.AsSpan(i)) * Vector512.Create(1 / Log2));
            (power * Vector512.Create(Log2)).CopyTo(_shifts.AsSpan(i));
            (hasNoise ? LogSpace.TwoToMinus(power) : Vector512<double>.Zero).CopyTo(_noises.AsSpan(i));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Exponentiate(Span<double> scores)
    {
        ref var first = ref MemoryMarshal.GetReference(scores);
        for (var (i, at) = (0, 0); at < scores.Length; i++)
        {
            var shift = Vector512.Create(_shifts[i]);
            var (sum, spread) = (Vector512<double>.Zero, Vector512<double>.Zero);
            for (var end = at + Width; at < end; at += Vector512<double>.Count)
            {
                var distance = Vector512.Max(Vector512.LoadUnsafe(ref first, (nuint)(uint)at) - shift, Vector512.Create(Nothing));
                var part = LogSpace.Exp(distance);
                part.StoreUnsafe(ref first, (nuint)(uint)at);
                sum += part;
                spread += part * distance;
            }

            _sums[i] = Vector512.Sum(sum);
            _spreads[i] = Vector512.Sum(spread);
        }
    }

    /// <summary>Turns log-likelihoods into probabilities that sum to 1.</summary>
    /// <returns>The log of their sum.</returns>
    internal static double Normalise(Span<double> scores, out double entropy)
    {
        var highest = double.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        double sum = 0;
        double weighted = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            var distance = scores[i] - highest;
            scores[i] = Math.Exp(distance);
            sum += scores[i];
            weighted += scores[i] > 0 ? scores[i] * distance : 0;
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }

        var logSum = Math.Log(sum);
        entropy = logSum - (weighted / sum);
        return highest + logSum;
    }
}
