using System.Runtime.CompilerServices;
using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Trends.Distributions;

namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>The evidence of windows of 1, 2, … steps that end at the same step, made one p-value.</summary>
/// <remarks>
/// Inverse normal combination (Liptak 1958) of the windows' mid-P, with the variance that dependent windows give (Strube 1985). Their correlations
/// follow from the counts that they share and from the baseline that they are all held against. Unlike the smallest of the p-values it gains from
/// what windows agree on, and needs no correction that depends on how many signals there are.
/// </remarks>
internal ref struct ScanWindows
{
    /// <summary>The longest window, in steps.</summary>
    internal const int Longest = 3;

    private readonly double _deviation;
    private Distributions _sums;
    private Numbers _before;

    /// <param name="baseline">What is usual.</param>
    /// <param name="counts">The counts of the series.</param>
    /// <param name="step">The step judged; windows end before a step that was not observed.</param>
    internal ScanWindows(Baseline baseline, ReadOnlySpan<double> counts, int step)
    {
        var columns = baseline.Errors;
        Span<double> gradient = stackalloc double[columns];
        Span<double> errors = stackalloc double[Longest * columns];
        Numbers variances = default;
        gradient.Clear();
        var (mean, total, before) = (0.0, 0.0, 0.0);
        for (var from = step; Windows < Longest && from >= baseline.Judged && (from == step || !double.IsNaN(counts[from])); from--)
        {
            before += from == step ? 0 : counts[from];
            mean += baseline.AddStep(from, gradient);
            var error = errors.Slice(Windows * columns, columns);
            gradient.CopyTo(error);
            baseline.Standardise(error);
            variances[Windows] = (baseline.Dispersion * mean) + Dot(error, error);
            _sums[Windows] = new CountDistribution(mean, variances[Windows]);
            _before[Windows] = before;
            total += 1;
            for (var shorter = 0; shorter < Windows; shorter++)
            {
                var shared = (baseline.Dispersion * _sums[shorter].Mean) + Dot(errors.Slice(shorter * columns, columns), error);
                total += 2 * shared / Math.Sqrt(variances[shorter] * variances[Windows]);
            }

            Windows++;
        }

        _deviation = Math.Sqrt(total);
    }

    /// <summary>How many windows there are.</summary>
    internal int Windows { get; private set; }

    /// <summary>The usual count of the step judged.</summary>
    internal readonly double Expected => _sums[0].Mean;

    /// <summary>The usual sum of the longest window.</summary>
    internal readonly double ExpectedSum => _sums[Windows - 1].Mean;

    /// <summary>The sum of the longest window when the step judged has the given count.</summary>
    internal readonly double Sum(double count) => count + _before[Windows - 1];

    /// <summary>One-sided p-value when the step judged has the given count.</summary>
    internal readonly double PValue(double count) => SixDigits.Round(Normal.CDF(0, 1, -Score(count)));

    /// <summary>The highest count that is no alarm at a level: one less than the smallest with a p-value no greater.</summary>
    internal readonly double HighestQuiet(double alpha)
    {
        // Newton's method on a score that is nearly linear in the count ends beside the answer; whole steps end on it.
        var wanted = -Normal.InvCDF(0, 1, alpha);
        var count = Math.Ceiling(_sums[0].Mean + (wanted * Math.Sqrt(_sums[0].Variance)));
        while (PValue(count) > alpha)
        {
            count += Math.Max(1, Math.Floor((wanted - Score(count)) * Math.Sqrt(_sums[0].Variance) / 2));
        }

        // Down in strides that double and then halve: where counts scatter widely the start may lie millions above.
        var stride = 1.0;
        for (; count >= stride && PValue(count - stride) <= alpha; stride *= 2)
        {
            count -= stride;
        }

        for (stride /= 2; stride >= 1; stride /= 2)
        {
            count -= count >= stride && PValue(count - stride) <= alpha ? stride : 0;
        }

        return count - 1;
    }

    private readonly double Score(double count)
    {
        var sum = 0.0;
        for (var window = 0; window < Windows; window++)
        {
            sum -= Normal.InvCDF(0, 1, Math.Clamp(_sums[window].MidAtLeast(count + _before[window]), 1e-300, 1 - 1e-16));
        }

        return sum / _deviation;
    }

    private static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }

    [InlineArray(Longest)]
    private struct Distributions
    {
        private CountDistribution _first;
    }

    [InlineArray(Longest)]
    private struct Numbers
    {
        private double _first;
    }
}
