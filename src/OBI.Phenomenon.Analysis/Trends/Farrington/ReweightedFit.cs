using OBI.Phenomenon.Analysis.Trends.Regression;

namespace OBI.Phenomenon.Analysis.Trends.Farrington;

/// <summary>A quasi-Poisson regression that lets past outbreaks count for less: fitted, reweighted by its residuals and fitted again.</summary>
/// <remarks>Standardised Anscombe residuals and weights of Farrington et al. (1996), with the threshold of Noufaily et al. (2013).</remarks>
internal sealed class ReweightedFit(GroupedPoissonRegression regression, int capacity)
{
    private const double WholeLeverage = 1 - (10 * 2.220446049250313e-16);

    private readonly double[] _weights = new double[capacity];

    /// <summary>The weight of each row in the second fit.</summary>
    internal ReadOnlySpan<double> Weights => _weights.AsSpan(0, regression.Rows);

    /// <summary>Pearson's estimate of variance over mean.</summary>
    internal double PearsonDispersion { get; private set; }

    /// <summary>Variance over mean, at least 1.</summary>
    internal double Dispersion => Math.Max(1, PearsonDispersion);

    /// <summary>Mean of squared relative residuals: what the reference implementation takes for the dispersion when it reweights.</summary>
    internal double RelativeDispersion { get; private set; }

    /// <summary>Fits the rows; false when there is no unique or settled answer, or a row determines its own fit.</summary>
    internal bool TryFit(bool trend, bool reweight, double threshold)
    {
        if (!regression.TryFit(trend, []))
        {
            return false;
        }

        Disperse([]);
        if (!reweight)
        {
            return true;
        }

        var weights = _weights.AsSpan(0, regression.Rows);
        if (!TryWeigh(weights, threshold) || !regression.TryFit(trend, weights))
        {
            return false;
        }

        Disperse(weights);
        return true;
    }

    private void Disperse(ReadOnlySpan<double> weights)
    {
        double pearson = 0, relative = 0;
        for (var row = 0; row < regression.Rows; row++)
        {
            var residual = (regression.Counts[row] - regression.Mean[row]) / regression.Mean[row];
            var squared = residual * residual;
            pearson += regression.WorkingWeights[row] * squared;
            relative += (weights.IsEmpty ? regression.WorkingWeights[row] : weights[row]) * squared;
        }

        PearsonDispersion = pearson / regression.DegreesOfFreedom;
        RelativeDispersion = relative / regression.DegreesOfFreedom;
    }

    private bool TryWeigh(Span<double> weights, double threshold)
    {
        var total = 0.0;
        for (var row = 0; row < weights.Length; row++)
        {
            var leverage = regression.Leverage(row);
            if (!(leverage <= WholeLeverage))
            {
                return false;
            }

            var count = regression.Counts[row];
            var root = Math.Sqrt(regression.Mean[row]);
            var residual = 1.5 * ((Math.Cbrt(count * count) / Math.Cbrt(root)) - root) / Math.Sqrt(Dispersion * (1 - leverage));
            weights[row] = residual > threshold ? 1 / (residual * residual) : 1;
            total += weights[row];
        }

        var scale = weights.Length / total;
        for (var row = 0; row < weights.Length; row++)
        {
            weights[row] *= scale;
        }

        return true;
    }
}
