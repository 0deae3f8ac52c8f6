using MathNet.Numerics;

namespace OBI.Phenomenon.Analysis.Trends.Regression;

/// <summary>The negative binomial regression as MASS's <c>glm.nb</c> stops at it, to compare with what is built on it.</summary>
/// <remarks>
/// Coefficients and size are estimated by turns, at most 25 times and until log-likelihood and size together move little; the size of each turn
/// belongs to the means of the turn before. The size is Newton's, from a moment estimate, at most 24 steps or until it moves by 1.2 10⁻⁴: one that
/// should be infinite stays finite, and a small one may stop early.
/// </remarks>
internal sealed class CompatNegativeBinomialFit
{
    private const int MostTurns = 25;
    private const int MostSizeSteps = 24;
    private const double MostSummed = 1000;
    private const double Tolerance = 1e-8;
    private const double SmallestMean = 2.220446049250313e-16;

    /// <summary>The fourth root of the distance from 1 to the next number.</summary>
    private const double SizeTolerance = 0.0001220703125;

    private readonly double[] _counts;
    private readonly Design _design;
    private readonly double[] _coefficients;
    private readonly double[] _mean;
    private double _size;

    private CompatNegativeBinomialFit(double[] counts, Design design, PoissonRegression poisson)
    {
        (_counts, _design) = (counts, design);
        (_coefficients, _mean) = ([.. poisson.Coefficients], [.. poisson.Mean]);
    }

    /// <summary>Fits; null when the coefficients are not unique or the size falls to 0.</summary>
    internal static NegativeBinomialRegression? Fit(double[] counts, Design design)
    {
        if (PoissonRegression.Fit(counts, design, [], []) is not { } poisson)
        {
            return null;
        }

        var fit = new CompatNegativeBinomialFit(counts, design, poisson);
        return fit.TryAlternate() ? new NegativeBinomialRegression(fit._coefficients, 1 / fit._size) : null;
    }

    private bool TryAlternate()
    {
        var scale = Math.Sqrt(2.0 * Math.Max(1, _counts.Length - _coefficients.Length));
        _size = Size();
        var likelihood = LogLikelihood();
        var moved = double.PositiveInfinity;
        for (var turn = 0; turn < MostTurns && moved > Tolerance; turn++)
        {
            var (sizeBefore, likelihoodBefore) = (_size, likelihood);
            var size = Size();
            if (!TryReweight())
            {
                return false;
            }

            _size = size;
            likelihood = LogLikelihood();
            moved = (Math.Abs(likelihoodBefore - likelihood) / scale) + Math.Abs(sizeBefore - _size);
        }

        return double.IsFinite(1 / _size);
    }

    /// <summary>Coefficients at the present size, by the iteration of R's <c>glm.fit</c> with expected weights.</summary>
    private bool TryReweight()
    {
        var equations = new NormalEquations(_design.Columns);
        var deviance = Deviance();
        for (var turn = 0; turn < MostTurns; turn++)
        {
            equations.Clear();
            for (var row = 0; row < _counts.Length; row++)
            {
                var mean = _mean[row];
                equations.Add(_design.Row(row), mean / (1 + (mean / _size)), Math.Log(mean) + ((_counts[row] - mean) / mean));
            }

            if (!equations.TrySolve(_coefficients))
            {
                return false;
            }

            for (var row = 0; row < _counts.Length; row++)
            {
                _mean[row] = Math.Max(Math.Exp(NegativeBinomialRegression.Dot(_design.Row(row), _coefficients)), SmallestMean);
            }

            var before = deviance;
            deviance = Deviance();
            if (!double.IsFinite(deviance))
            {
                return false;
            }

            if (Math.Abs(deviance - before) / (Math.Abs(deviance) + 0.1) < Tolerance)
            {
                break;
            }
        }

        return true;
    }

    private double Size()
    {
        var size = _counts.Length / Sum((count, mean) => Math.Pow((count / mean) - 1, 2));
        var moved = 1.0;
        for (var step = 0; step < MostSizeSteps && Math.Abs(moved) > SizeTolerance; step++)
        {
            var k = Math.Abs(size);
            var (slope, curvature) = (0.0, 0.0);
            for (var row = 0; row < _counts.Length; row++)
            {
                var (count, mean, (psi, trigamma)) = (_counts[row], _mean[row], Between(k, _counts[row]));
                slope += psi + Math.Log(k) + 1 - Math.Log(k + mean) - ((count + k) / (mean + k));
                curvature += trigamma - (1 / k) + (2 / (mean + k)) - ((count + k) / ((mean + k) * (mean + k)));
            }

            moved = slope / curvature;
            size = k + moved;
        }

        return Math.Max(0, size);
    }

    private double LogLikelihood() => Sum((count, mean) => SpecialFunctions.GammaLn(_size + count) - SpecialFunctions.GammaLn(_size) - SpecialFunctions.GammaLn(count + 1)
        + (_size * Math.Log(_size)) + (count * Math.Log(mean)) - ((_size + count) * Math.Log(_size + mean)));

    private double Deviance() =>
        2 * Sum((count, mean) => (count * Math.Log(Math.Max(1, count) / mean)) - ((count + _size) * Math.Log((count + _size) / (mean + _size))));

    private double Sum(Func<double, double, double> term)
    {
        var sum = 0.0;
        for (var row = 0; row < _counts.Length; row++)
        {
            sum += term(_counts[row], _mean[row]);
        }

        return sum;
    }

    /// <summary>ψ(k + y) − ψ(k) and ψ′(k) − ψ′(k + y) for a whole count, as sums, which lose no digits when k is large.</summary>
    /// <remarks>Beyond the first thousand terms by Euler and Maclaurin's formula, to the last digit.</remarks>
    private static (double Psi, double Trigamma) Between(double k, double count)
    {
        var (psi, trigamma, summed) = (0.0, 0.0, Math.Min(count, MostSummed));
        if (count > summed)
        {
            var (a, b) = (1 / (k + summed), 1 / (k + count));
            psi = Math.Log(a / b) + ((a - b) / 2) + (((a * a) - (b * b)) / 12);
            trigamma = a - b + (((a * a) - (b * b)) / 2) + (((a * a * a) - (b * b * b)) / 6);
        }

        for (var j = summed - 1; j >= 0; j--)
        {
            psi += 1 / (k + j);
            trigamma += 1 / ((k + j) * (k + j));
        }

        return (psi, trigamma);
    }
}
