using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Trends.Glr;

/// <summary>A rise by any factor e^κ of negative binomial counts with a known α (Höhle and Paul 2008).</summary>
/// <remarks>
/// The log-likelihood ratio Σ κ x + (x + 1/α) log((1 + α μ) / (1 + α μ e^κ)) is concave in κ. Its slope at κ = 0 is Σ (x − μ) / (1 + α μ);
/// when that is not above 0, no rise is more likely than none. Otherwise Newton's method finds the top, held within a bracket.
/// </remarks>
internal sealed class NegativeBinomialShift(double alpha) : ILikelihoodRatio
{
    private const int MostIterations = 100;
    private const double Tolerance = 1e-10;

    private readonly List<(double Count, double Mean)> _past = [];

    public double With(double count, double mean)
    {
        _past.Add((count, mean));
        var slope = 0.0;
        var largest = 0.0;
        var kappa = 0.0;
        for (var start = _past.Count - 1; start >= 0; start--)
        {
            var (x, mu) = _past[start];
            slope += (x - mu) / (1 + (alpha * mu));
            if (slope > 0)
            {
                kappa = Top(start, kappa);
                largest = Math.Max(largest, Ratio(start, kappa));
            }
        }

        _past.RemoveAt(_past.Count - 1);
        return largest;
    }

    public void Add(double count, double mean) => _past.Add((count, mean));

    public void Restart() => _past.Clear();

    public bool Alarms(double statistic, double threshold) => SixDigits.Round(statistic) >= threshold;

    private double Top(int start, double guess)
    {
        var (low, high) = (0.0, double.PositiveInfinity);
        var kappa = guess;
        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            var factor = Math.Exp(kappa);
            var (slope, curvature) = (0.0, 0.0);
            for (var i = start; i < _past.Count; i++)
            {
                var (x, mu) = _past[i];
                var spread = 1 + (alpha * mu * factor);
                slope += (x - (mu * factor)) / spread;
                curvature += mu * factor * (1 + (alpha * x)) / (spread * spread);
            }

            (low, high) = slope > 0 ? (kappa, high) : (low, kappa);
            var next = kappa + (slope / curvature);

            // Far below the top the slope is almost straight in e^κ, so a step of more than a few units overshoots.
            next = next > low && next < high ? Math.Min(next, kappa + 5) : (low + Math.Min(high, low + 10)) / 2;
            if (Math.Abs(next - kappa) <= Tolerance)
            {
                return next;
            }

            kappa = next;
        }

        return kappa;
    }

    private double Ratio(int start, double kappa)
    {
        var sum = 0.0;
        for (var i = start; i < _past.Count; i++)
        {
            var (x, mu) = _past[i];
            sum += (kappa * x) + ((x + (1 / alpha)) * Math.Log((1 + (alpha * mu)) / (1 + (alpha * mu * Math.Exp(kappa)))));
        }

        return sum;
    }
}
