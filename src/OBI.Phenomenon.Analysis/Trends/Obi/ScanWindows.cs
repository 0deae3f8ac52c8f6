using System.Runtime.CompilerServices;
using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>The evidence of windows of 1, 2, … steps that end at the same step, made one p-value.</summary>
/// <remarks>
/// Weighted inverse normal combination (Liptak 1958) of the windows' mid-P, with the variance that dependent windows give (Strube 1985). Their correlations
/// follow from the counts that they share and from the baseline that they are all held against. Unlike the smallest of the p-values it gains from
/// what windows agree on, and needs no correction that depends on how many signals there are. It is averaged over what is known of the dispersion
/// (the posterior predictive p-value), because the rarer a count is, the more depends on a dispersion that is barely known.
/// </remarks>
internal ref struct ScanWindows
{
    /// <summary>The longest window, in steps.</summary>
    internal const int Longest = 3;

    private Numbers _means;
    private Numbers _before;
    private Sums _sums;

    /// <param name="baseline">What is usual.</param>
    /// <param name="counts">The counts of the series.</param>
    /// <param name="step">The step judged; windows end before a step that was not observed.</param>
    internal ScanWindows(Baseline baseline, ReadOnlySpan<double> counts, int step)
    {
        var (errors, columns) = (baseline.Errors, baseline.Columns);
        Span<double> gradient = stackalloc double[errors];
        Span<double> standardised = stackalloc double[Longest * errors];
        Span<double> scatter = stackalloc double[Longest * Longest];
        Span<double> outside = stackalloc double[Longest * Longest];
        gradient.Clear();
        var (mean, before) = (0.0, 0.0);
        for (var from = step; Windows < Longest && from >= baseline.Judged && (from == step || !double.IsNaN(counts[from])); from--)
        {
            before += from == step ? 0 : counts[from];
            mean += baseline.AddStep(from, gradient);
            var error = standardised.Slice(Windows * errors, errors);
            gradient.CopyTo(error);
            baseline.Standardise(error);
            _means[Windows] = mean;
            _before[Windows] = before;
            for (var shorter = 0; shorter <= Windows; shorter++)
            {
                var other = standardised.Slice(shorter * errors, errors);
                scatter[(Windows * Longest) + shorter] = _means[shorter] + Dot(other[..columns], error[..columns]);
                outside[(Windows * Longest) + shorter] = Dot(other[columns..], error[columns..]);
            }

            Windows++;
        }

        for (var node = 0; node < DispersionPosterior.Nodes; node++)
        {
            _sums[node] = WindowSums.At(baseline.Scatter.Value(node), ((ReadOnlySpan<double>)_means)[..Windows], scatter, outside);
        }

        Deviation = Math.Sqrt((baseline.Dispersion * scatter[0]) + outside[0]);
    }

    /// <summary>How many windows there are.</summary>
    internal int Windows { get; private set; }

    /// <summary>The usual count of the step judged.</summary>
    internal readonly double Expected => _means[0];

    /// <summary>The usual sum of the longest window.</summary>
    internal readonly double ExpectedSum => _means[Windows - 1];

    /// <summary>Standard deviation of the count of the step judged.</summary>
    private double Deviation { get; }

    /// <summary>The sum of the longest window when the step judged has the given count.</summary>
    internal readonly double Sum(double count) => count + _before[Windows - 1];

    /// <summary>One-sided p-value when the step judged has the given count.</summary>
    internal readonly double PValue(double count)
    {
        Span<double> sums = stackalloc double[Windows];
        for (var window = 0; window < Windows; window++)
        {
            sums[window] = count + _before[window];
        }

        var average = 0.0;
        for (var node = 0; node < DispersionPosterior.Nodes; node++)
        {
            average += DispersionPosterior.Weight(node) * _sums[node].PValue(sums);
        }

        return SixDigits.Round(average);
    }

    /// <summary>The highest count that is no alarm at a level: one less than the smallest with a p-value no greater.</summary>
    internal readonly double HighestQuiet(double alpha)
    {
        // Strides that double and then halve: where counts scatter widely the start may lie millions off.
        var count = Math.Ceiling(Expected - (Normal.InvCDF(0, 1, alpha) * Deviation));
        var stride = 1.0;
        for (; PValue(count) > alpha; stride *= 2)
        {
            count += stride;
        }

        stride = Math.Max(1, stride / 2);
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
    private struct Numbers
    {
        private double _first;
    }

    [InlineArray(DispersionPosterior.Nodes)]
    private struct Sums
    {
        private WindowSums _first;
    }
}
