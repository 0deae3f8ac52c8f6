using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>Shares every profile out over the components by Bayes' rule, in log space.</summary>
/// <remarks>
/// Scores are relative to the background, and shifted by a power of two near the highest before they are exponentiated: nothing overflows,
/// and what the noise becomes is that power itself. Logarithms of sums are taken a block of profiles at a time.
/// </remarks>
internal sealed class ExpectationStep(ProfileTable table, int classes, bool hasNoise)
{
    /// <summary>Profiles taken together: few enough that what is known of them stays in the fastest cache.</summary>
    private const int Block = 64;

    /// <summary>Scores this far below the highest are nothing, and still far from the smallest number there is.</summary>
    private const double Nothing = -600;

    private const double Log2 = 0.693147180559945309417232;

    private readonly ProfileDigits _digits = new(table);
    private readonly LikelihoodTables _tables = new(table, classes);
    private readonly int[] _rows = new int[Block * new ProfileDigits(table).Count];
    private readonly double[] _scores = new double[Block * WidthOf(classes)];
    private readonly double[] _sums = new double[Block];
    private readonly double[] _weights = new double[Block];

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
            var rows = _rows.AsSpan(0, profiles * _digits.Count);
            var scores = _scores.AsSpan(0, profiles * Width);
            _digits.Locate(first, Width, rows);
            _tables.Score(rows, scores);
            Share(table.Weights.Slice(first, profiles), scores, counts);
            counts.Add(rows, scores);
        }

        counts.LogLikelihood += _tables.OfBackground;
        counts.Unfold();
    }

    /// <summary>Turns the scores of a block into what each profile weighs in each class.</summary>
    private void Share(ReadOnlySpan<float> weights, Span<double> scores, ExpectedCounts counts)
    {
        var (shifts, noises, noiseSpreads, spreads) = (0.0, 0.0, 0.0, Vector512<double>.Zero);
        _sums.AsSpan(weights.Length).Fill(1);
        _weights.AsSpan(weights.Length).Clear();
        var width = (nuint)Width;
        var sums = _sums.AsSpan(0, weights.Length);
        var ownWeights = _weights.AsSpan(0, weights.Length);
        var (lowest, noiseFactor) = (Vector512.Create(hasNoise ? 0 : double.NegativeInfinity), hasNoise ? 1.0 : 0.0);
        ref var first = ref MemoryMarshal.GetReference(scores);
        nuint start = 0;
        unchecked
        {
            for (var i = 0; i < weights.Length; i++)
            {
                var end = start + width;
                var highest = lowest;
                for (var at = start; at < end; at += (nuint)Vector512<double>.Count)
                {
                    highest = Vector512.Max(highest, Vector512.LoadUnsafe(ref first, at));
                }

                var power = Math.Floor(Highest(highest) * (1 / Log2));
                var shift = power * Log2;
                var (sum, spread) = (Vector512<double>.Zero, Vector512<double>.Zero);
                for (var at = start; at < end; at += (nuint)Vector512<double>.Count)
                {
                    var distance = Vector512.Max(Vector512.LoadUnsafe(ref first, at) - Vector512.Create(shift), Vector512.Create(Nothing));
                    var part = LogSpace.Exp(distance);
                    part.StoreUnsafe(ref first, at);
                    sum += part;
                    spread += part * distance;
                }

                var noise = noiseFactor * TwoToMinus(power);
                var total = Vector512.Sum(sum) + noise;
                var weight = (double)weights[i];
                var share = weight / total;
                shifts += weight * shift;
                spreads += spread * Vector512.Create(share);
                noises += share * noise;
                noiseSpreads += share * noise * shift;
                sums[i] = total;
                ownWeights[i] = weight;
                for (var at = start; at < end; at += (nuint)Vector512<double>.Count)
                {
                    (Vector512.LoadUnsafe(ref first, at) * Vector512.Create(share)).StoreUnsafe(ref first, at);
                }

                start = end;
            }
        }

        var logs = Vector512<double>.Zero;
        for (var i = 0; i < Block; i += Vector512<double>.Count)
        {
            logs += LogSpace.Log(Vector512.Create<double>(_sums.AsSpan(i))) * Vector512.Create<double>(_weights.AsSpan(i));
        }

        var logSum = Vector512.Sum(logs);
        counts.AddNoise(noises);
        counts.LogLikelihood += logSum + shifts;
        counts.Entropy += logSum - (Vector512.Sum(spreads) - noiseSpreads);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Highest(Vector512<double> scores)
    {
        var four = Vector256.Max(scores.GetLower(), scores.GetUpper());
        var two = Vector128.Max(four.GetLower(), four.GetUpper());
        return Math.Max(two[0], two[1]);
    }

    /// <summary>2 to the power given, which is a whole number from 0 up; 0 when that is too small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double TwoToMinus(double power) => BitConverter.Int64BitsToDouble(unchecked((1023L - (long)Math.Min(power, 1023)) << 52));
}
