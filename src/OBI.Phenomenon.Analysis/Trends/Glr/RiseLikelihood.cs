using System.Runtime.InteropServices;

namespace OBI.Phenomenon.Analysis.Trends.Glr;

/// <summary>The log-likelihood ratio of a rise by e^κ since a step against none, Σ κ x + (x + 1/α) log((1 + α μ) / (1 + α μ e^κ)), with its derivatives in κ.</summary>
/// <param name="alpha">The α of the variance μ + α μ², above 0.</param>
internal sealed class RiseLikelihood(double alpha)
{
    private readonly List<(double Count, double Mean)> _steps = [];

    internal int Steps => _steps.Count;

    internal void Add(double count, double mean) => _steps.Add((count, mean));

    internal void RemoveLast() => _steps.RemoveAt(_steps.Count - 1);

    internal void Clear() => _steps.Clear();

    internal double Ratio(int start, double kappa)
    {
        var (sum, factor) = (0.0, Math.Exp(kappa));
        foreach (var (x, mu) in Since(start))
        {
            sum += (kappa * x) + ((x + (1 / alpha)) * Math.Log((1 + (alpha * mu)) / (1 + (alpha * mu * factor))));
        }

        return sum;
    }

    internal double Slope(int start, double kappa)
    {
        var (sum, factor) = (0.0, Math.Exp(kappa));
        foreach (var (x, mu) in Since(start))
        {
            sum += (x - (factor * mu)) / (1 + (alpha * factor * mu));
        }

        return sum;
    }

    /// <summary>Minus the second derivative, which is above 0.</summary>
    internal double Curvature(int start, double kappa)
    {
        var (sum, factor) = (0.0, Math.Exp(kappa));
        foreach (var (x, mu) in Since(start))
        {
            var spread = 1 + (alpha * factor * mu);
            sum += mu * (1 + (alpha * x)) / (spread * spread);
        }

        return factor * sum;
    }

    private ReadOnlySpan<(double Count, double Mean)> Since(int start) => CollectionsMarshal.AsSpan(_steps)[start..];
}
