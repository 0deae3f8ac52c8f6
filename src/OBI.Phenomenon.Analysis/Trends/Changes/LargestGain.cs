using MathNet.Numerics;

namespace OBI.Phenomenon.Analysis.Trends.Changes;

/// <summary>How likely the best of all single changes gains at least so much, when the rate is constant and the sum of the counts is what it is.</summary>
/// <remarks>
/// The gain at a step depends on the running sum only, which is a Markov chain: its chance to ever leave the region where the gain is smaller
/// follows step by step, in closed form and without simulation (Worsley 1983, extended to unequal exposure). Counts are Poisson, or negative
/// binomial with variance proportional to the mean, whose sums are of the same kind. Only positive terms are added, so small chances keep their digits.
/// </remarks>
internal sealed class LargestGain
{
    private const double Negligible = 1e-18;

    private readonly RateSums _sums;
    private readonly int _minimumLength;
    private readonly double _dispersion;
    private readonly int _signals;
    private readonly Dictionary<double, double[]> _perMean = [];

    internal LargestGain(RateSums sums, int minimumLength, double dispersion)
    {
        _sums = sums;
        _minimumLength = minimumLength;
        _dispersion = dispersion;
        _signals = (int)sums.Count(0, sums.Length);
    }

    /// <summary>The chance that the largest gain, of the steps from one on, is at least this one.</summary>
    internal double AtLeast(double gain, int from = 0)
    {
        // Ties must count as at least: the same gain computed at two steps may differ in its last digit.
        var threshold = gain * (1 - 1e-9);
        if (threshold <= 0)
        {
            return 1;
        }

        var given = Chance(Mean(0, _sums.Length), _signals);
        var (now, lowest) = (new double[] { 1 }, 0);
        var crossed = 0.0;
        for (var step = 1; step <= _sums.Length - _minimumLength; step++)
        {
            now = Convolve(now, Chances(Mean(step - 1, step)), _signals - lowest + 1);
            if (step < Math.Max(_minimumLength, from))
            {
                continue;
            }

            var (first, last) = Inside(step, lowest, lowest + now.Length - 1, threshold);
            var rest = Mean(step, _sums.Length);
            for (var at = 0; at < now.Length; at++)
            {
                if (lowest + at < first || lowest + at > last)
                {
                    crossed += now[at] * Chance(rest, _signals - lowest - at);
                }
            }

            if (last < first)
            {
                break;
            }

            (now, lowest) = (now[(first - lowest)..(last - lowest + 1)], first);
        }

        return Math.Min(1, crossed / given);
    }

    /// <summary>The running sums, within two bounds, at which the gain is below the threshold; the gain is convex in the sum.</summary>
    private (int First, int Last) Inside(int step, int low, int high, double threshold)
    {
        var (before, after) = (_sums.Exposure(0, step), _sums.Exposure(step, _sums.Length));
        var all = _sums.Cost(0, _sums.Length);
        bool IsBelow(int sum) => all - RateSums.Cost(sum, before) - RateSums.Cost(_signals - sum, after) < threshold;
        var (first, last) = (low, high);
        while (first <= last && !IsBelow(first))
        {
            first++;
        }

        while (last >= first && !IsBelow(last))
        {
            last--;
        }

        return (first, last);
    }

    /// <summary>Signals to expect in a stretch, at the rate of the whole series.</summary>
    private double Mean(int from, int to) => _sums.Rate(0, _sums.Length) * _sums.Exposure(from, to);

    /// <summary>The chances of 0, 1, … signals in a step, as far as they matter.</summary>
    private double[] Chances(double mean)
    {
        if (!_perMean.TryGetValue(mean, out var known))
        {
            var chances = new List<double>();
            for (var count = 0; count <= _signals && (count <= mean || chances[^1] > Negligible); count++)
            {
                chances.Add(Chance(mean, count));
            }

            known = [.. chances];
            _perMean.Add(mean, known);
        }

        return known;
    }

    private double Chance(double mean, int count)
    {
        if (_dispersion <= 1)
        {
            return Math.Exp((count * Math.Log(mean)) - mean - SpecialFunctions.FactorialLn(count));
        }

        var size = mean / (_dispersion - 1);
        return Math.Exp(SpecialFunctions.GammaLn(size + count) - SpecialFunctions.GammaLn(size) - SpecialFunctions.FactorialLn(count)
            - (size * Math.Log(_dispersion)) + (count * Math.Log(1 - (1 / _dispersion))));
    }

    private static double[] Convolve(double[] now, double[] more, int length)
    {
        var next = new double[Math.Min(length, now.Length + more.Length - 1)];
        for (var at = 0; at < now.Length; at++)
        {
            var most = Math.Min(more.Length, next.Length - at);
            for (var count = 0; count < most; count++)
            {
                next[at + count] += now[at] * more[count];
            }
        }

        return next;
    }
}
