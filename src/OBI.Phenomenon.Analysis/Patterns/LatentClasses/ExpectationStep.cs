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
    private const int Block = 256;

    /// <summary>Scores this far below the highest are nothing, and still far from the smallest number there is.</summary>
    private const double Nothing = -600;

    private const double Log2 = 0.693147180559945309417232;

    private readonly ProfileDigits _digits = new(table);
    private readonly LikelihoodTables _tables = new(table, classes);
    private readonly double[] _sums = new double[Block];
    private readonly double[] _weights = new double[Block];

    /// <summary>Numbers in a row of weights: the classes, padded.</summary>
    internal int Width => _tables.Width;

    internal ExpectedCounts NewCounts() => new(table, classes, hasNoise, _tables.Width);

    /// <summary>One pass over all profiles.</summary>
    internal void Run(ClassModel model, ExpectedCounts counts)
    {
        counts.Clear();
        _tables.Fill(model);
        for (var first = 0; first < table.Count; first += Block)
        {
            Run(first, Math.Min(Block, table.Count - first), counts);
        }

        counts.LogLikelihood += _tables.OfBackground;
        counts.Unfold();
    }

    private void Run(int firstProfile, int profiles, ExpectedCounts counts)
    {
        var width = _tables.Width;
        ref var tables = ref MemoryMarshal.GetReference(_tables.Rows);
        ref var start = ref MemoryMarshal.GetReference(_tables.Start);
        ref var gathered = ref MemoryMarshal.GetReference(counts.Rows);
        Span<int> rows = stackalloc int[_digits.Count];
        Span<double> scratch = stackalloc double[width];
        ref var scores = ref MemoryMarshal.GetReference(scratch);
        var (shifts, spreads, noises) = (0.0, 0.0, 0.0);
        _sums.AsSpan().Fill(1);
        _weights.AsSpan().Clear();
        for (var i = 0; i < profiles; i++)
        {
            _digits.Locate(firstProfile + i, width, rows);
            var highest = Vector512.Create(hasNoise ? 0 : double.NegativeInfinity);
            for (var lane = 0; lane < width; lane += Vector512<double>.Count)
            {
                var score = Vector512.LoadUnsafe(ref start, (nuint)lane);
                foreach (var row in rows)
                {
                    score += Vector512.LoadUnsafe(ref tables, (nuint)(uint)(row + lane));
                }

                score.StoreUnsafe(ref scores, (nuint)lane);
                highest = Vector512.Max(highest, score);
            }

            var power = Math.Floor(Highest(highest) * (1 / Log2));
            var shift = power * Log2;
            var (sum, spread) = (Vector512<double>.Zero, Vector512<double>.Zero);
            for (var lane = 0; lane < width; lane += Vector512<double>.Count)
            {
                var distance = Vector512.Max(Vector512.LoadUnsafe(ref scores, (nuint)lane) - Vector512.Create(shift), Vector512.Create(Nothing));
                var part = Vector512.Exp(distance);
                part.StoreUnsafe(ref scores, (nuint)lane);
                sum += part;
                spread += part * distance;
            }

            var noise = hasNoise ? TwoToMinus(power) : 0;
            var total = Vector512.Sum(sum) + noise;
            var weight = (double)table.Weights[firstProfile + i];
            var share = weight / total;
            shifts += weight * shift;
            spreads += share * (Vector512.Sum(spread) - (noise * shift));
            noises += share * noise;
            (_sums[i], _weights[i]) = (total, weight);
            for (var lane = 0; lane < width; lane += Vector512<double>.Count)
            {
                var part = Vector512.LoadUnsafe(ref scores, (nuint)lane) * Vector512.Create(share);
                foreach (var row in rows)
                {
                    var place = (nuint)(uint)(row + lane);
                    (Vector512.LoadUnsafe(ref gathered, place) + part).StoreUnsafe(ref gathered, place);
                }
            }
        }

        var logs = Vector512<double>.Zero;
        for (var i = 0; i < Block; i += Vector512<double>.Count)
        {
            logs += Vector512.Log(Vector512.Create<double>(_sums.AsSpan(i))) * Vector512.Create<double>(_weights.AsSpan(i));
        }

        counts.AddNoise(noises);
        counts.LogLikelihood += Vector512.Sum(logs) + shifts;
        counts.Entropy += Vector512.Sum(logs) - spreads;
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
    private static double TwoToMinus(double power) => power > 1000 ? 0 : BitConverter.Int64BitsToDouble(unchecked((1023L - (long)power) << 52));
}
