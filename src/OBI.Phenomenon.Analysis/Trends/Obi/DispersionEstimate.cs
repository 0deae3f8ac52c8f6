namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>The scatter of counts around their means, as variance over mean.</summary>
/// <remarks>
/// Squared residuals over means are averaged with weights that are optimal for counts whose variance is dispersion × mean: the inverse of
/// 2 + excess kurtosis, so that many tiny means do not decide. The weights add up to the degrees of freedom of a normal sample that would
/// tell as much. With the prior's these give the dispersion's posterior, a scaled inverse chi-square (Gelman et al. 2013, section 3.2).
/// </remarks>
internal static class DispersionEstimate
{
    /// <summary>Used when nothing is known.</summary>
    /// <remarks>
    /// What is reported singly scatters as Poisson counts do, by 1; what comes in geometric bundles of three by 2 × 3 − 1 = 5. With four degrees of
    /// freedom two series in three lie between 1.2 and 5.5, so that a series need not show much to be believed.
    /// </remarks>
    internal static readonly DispersionPrior Weak = new(2, 4);

    /// <summary>Estimates it.</summary>
    /// <param name="counts">The observations.</param>
    /// <param name="means">Their fitted means.</param>
    /// <param name="weights">1, or less for outliers.</param>
    /// <param name="coefficients">How many coefficients the means were fitted with.</param>
    /// <param name="prior">What is known beforehand.</param>
    /// <param name="guess">A first idea of it, for the weights.</param>
    /// <param name="loss">What the weights take from observations that are no outliers.</param>
    internal static DispersionPosterior Of(
        ReadOnlySpan<double> counts,
        ReadOnlySpan<double> means,
        ReadOnlySpan<double> weights,
        int coefficients,
        DispersionPrior prior,
        double guess,
        OutlierLoss loss)
    {
        // 2 + excess kurtosis is 2 × (mean + kurtosis) / mean, the kurtosis being that of a count with mean 1, halved.
        var kurtosis = ((6 * guess * (guess - 1)) + 1) / guess / 2;
        var (sum, total, degrees) = (0.0, 0.0, 0.0);
        for (var row = 0; row < counts.Length; row++)
        {
            var residual = counts[row] - means[row];
            var precision = 1 / (means[row] + kurtosis);
            sum += weights[row] * precision * residual * residual;
            total += weights[row] * precision * means[row];
            degrees += precision * means[row];
        }

        var share = 1 - (coefficients / (double)counts.Length);
        var own = sum / (total * share) * (1 - loss.Weight) / (1 - loss.Variance);
        degrees *= share;
        var known = degrees + prior.DegreesOfFreedom;
        return new DispersionPosterior(((degrees * own) + (prior.DegreesOfFreedom * prior.Value)) / known, known);
    }
}
