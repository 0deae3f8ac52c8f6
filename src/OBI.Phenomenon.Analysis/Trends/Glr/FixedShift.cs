using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Trends.Glr;

/// <summary>A rise by a known factor e^θ: L(t) = max(0, L(t−1) + log-likelihood ratio of the count), the CUSUM of Page (1954).</summary>
internal sealed class FixedShift(double theta, double alpha) : ILikelihoodRatio
{
    private double _sum;

    public double With(double count, double mean) => Math.Max(0, _sum + Increment(count, mean));

    public void Add(double count, double mean) => _sum = With(count, mean);

    public void Restart() => _sum = 0;

    /// <summary>Above the threshold, not at it, as in the reference implementation.</summary>
    public bool Alarms(double statistic, double threshold) => SixDigits.Round(statistic) > threshold;

    private double Increment(double count, double mean) => alpha == 0
        ? (theta * count) - ((Math.Exp(theta) - 1) * mean)
        : (theta * count) + ((count + (1 / alpha)) * Math.Log((1 + (alpha * mean)) / (1 + (alpha * mean * Math.Exp(theta)))));
}
