using MathNet.Numerics;

namespace OBI.Phenomenon.Analysis.Trends.Farrington;

/// <summary>The prediction of a count whose power is taken to be normal, its variance by the delta method (Farrington et al. 1996).</summary>
internal readonly record struct DeltaBound
{
    private readonly double _power;
    private readonly double _centre;
    private readonly double _deviation;

    /// <param name="mean">The predicted mean.</param>
    /// <param name="error">Standard error of its logarithm.</param>
    /// <param name="dispersion">Variance of a count over its mean.</param>
    /// <param name="transform">The power.</param>
    internal DeltaBound(double mean, double error, double dispersion, PowerTransform transform)
    {
        _power = transform switch
        {
            PowerTransform.TwoThirds => 2.0 / 3,
            PowerTransform.SquareRoot => 0.5,
            _ => 1,
        };
        _centre = Math.Pow(mean, _power);

        // Variance φμ + (μ·se)², carried to the power p by the squared derivative p² μ^(2p−2).
        var variance = (dispersion * mean) + (mean * mean * error * error);
        _deviation = _power * Math.Pow(mean, _power - 1) * Math.Sqrt(variance);
    }

    /// <summary>The count that is <paramref name="deviates"/> standard deviations above the mean, on the scale of the power.</summary>
    internal double Upper(double deviates) => Math.Pow(Math.Max(0, _centre + (deviates * _deviation)), 1 / _power);

    /// <summary>Probability of a count at least this high.</summary>
    internal double AtLeast(double count) => SpecialFunctions.Erfc((Math.Pow(count, _power) - _centre) / _deviation / Math.Sqrt(2)) / 2;
}
