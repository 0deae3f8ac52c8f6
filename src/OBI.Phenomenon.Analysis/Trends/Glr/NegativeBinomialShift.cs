using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Trends.Glr;

/// <summary>A rise by any factor e^κ of negative binomial counts with a known α (Höhle and Paul 2008).</summary>
/// <remarks>
/// The log-likelihood ratio of a rise is concave in κ. When its slope at κ = 0 is not above 0, no rise is more likely than none. Otherwise Newton's
/// method finds the top, held within a bracket. Which of two beginnings is more likely, at a given κ, depends on the steps between them alone, and
/// the earlier one is so for every κ up to a crossing. A beginning that others beat at every κ therefore never needs to be looked at again: a few
/// remain, each with the κ from which it beats all earlier ones (Romano, Eckley, Fearnhead and Rigaill 2023, for means that differ). With a
/// window an earlier one may leave, so only those are dropped that a later one beats at every κ.
/// </remarks>
/// <param name="alpha">The α of the variance μ + α μ², above 0.</param>
/// <param name="window">How many observed steps ago a rise may have begun; null: any.</param>
internal sealed class NegativeBinomialShift(double alpha, int? window) : ILikelihoodRatio
{
    private const int MostIterations = 100;
    private const double Tolerance = 1e-10;

    /// <summary>Beyond this e^κ is no number, and no rise is that large.</summary>
    private const double LargestKappa = 700;

    private readonly RiseLikelihood _past = new(alpha);
    private readonly List<(int Start, double From)> _beginnings = [(0, 0)];

    public double With(double count, double mean)
    {
        var earliest = window is { } steps ? _past.Steps - steps : 0;
        _past.Add(count, mean);
        var (largest, kappa) = (0.0, 0.0);
        for (var at = _beginnings.Count - 1; at >= 0 && _beginnings[at].Start >= earliest; at--)
        {
            var start = _beginnings[at].Start;
            if (_past.Slope(start, 0) > 0)
            {
                kappa = Top(start, kappa);
                largest = Math.Max(largest, _past.Ratio(start, kappa));
            }
        }

        _past.RemoveLast();
        return largest;
    }

    public void Add(double count, double mean)
    {
        _past.Add(count, mean);
        var from = 0.0;
        while (_beginnings.Count > 0 && (from = Crossing(_beginnings[^1].Start)) <= _beginnings[^1].From)
        {
            _beginnings.RemoveAt(_beginnings.Count - 1);
        }

        _beginnings.Add((_past.Steps, window is null ? from : 0));
    }

    public void Restart()
    {
        _past.Clear();
        _beginnings.Clear();
        _beginnings.Add((0, 0));
    }

    public bool Alarms(double statistic, double threshold) => SixDigits.Round(statistic) >= threshold;

    /// <summary>The κ at which the likelihood ratio of a rise since a step is largest.</summary>
    private double Top(int start, double guess)
    {
        var (low, high) = (0.0, double.PositiveInfinity);
        var kappa = guess;
        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            var (slope, curvature) = (_past.Slope(start, kappa), _past.Curvature(start, kappa));
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

    /// <summary>The κ from which no rise is more likely than a rise since a step; 0 when it is for every κ.</summary>
    private double Crossing(int start)
    {
        if (_past.Slope(start, 0) <= 0)
        {
            return 0;
        }

        var kappa = 2 * Top(start, 0);
        while (_past.Ratio(start, kappa) > 0 && kappa < LargestKappa)
        {
            kappa *= 2;
        }

        // The ratio is concave: from above, Newton's method comes down to the crossing and does not pass it.
        for (var iteration = 0; iteration < MostIterations && kappa < LargestKappa; iteration++)
        {
            var step = _past.Ratio(start, kappa) / _past.Slope(start, kappa);
            kappa -= step;
            if (step <= Tolerance)
            {
                break;
            }
        }

        return kappa;
    }
}
