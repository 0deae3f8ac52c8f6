using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Trends.Glr;

/// <summary>A rise of negative binomial counts as R's <c>surveillance</c> looks for it, step for step.</summary>
/// <remarks>
/// For each beginning, from the earliest on, Newton's method without a bracket goes on from where it ended for the one before, at first from 0.5,
/// and never from within 10⁻⁶ of 0.4. It ends when κ moves by at most 10⁻⁶, falls to −18, is no number, or after 1,000 turns; a κ below 0 or that is no
/// number counts as 0. From too small a κ it overshoots so far that e^κ is no number: then the rise is taken for none.
/// </remarks>
/// <param name="alpha">The α of the variance μ + α μ², above 0.</param>
/// <param name="window">How many observed steps ago a rise may have begun; null: any.</param>
internal sealed class CompatShift(double alpha, int? window) : ILikelihoodRatio
{
    private const double FirstKappa = 0.5;
    private const double KappaBeforeFirst = 0.4;
    private const double LeastKappa = -18;
    private const double LeastMove = 1e-6;
    private const int MostIterations = 1000;

    private readonly RiseLikelihood _past = new(alpha);

    public double With(double count, double mean)
    {
        var earliest = window is { } steps ? Math.Max(0, _past.Steps - steps) : 0;
        _past.Add(count, mean);
        var (largest, kappa) = (0.0, FirstKappa);
        for (var start = earliest; start < _past.Steps; start++)
        {
            kappa = Search(start, kappa);
            var ratio = _past.Ratio(start, kappa);
            largest = ratio > largest ? ratio : largest;
        }

        _past.RemoveLast();
        return largest;
    }

    public void Add(double count, double mean) => _past.Add(count, mean);

    public void Restart() => _past.Clear();

    public bool Alarms(double statistic, double threshold) => SixDigits.Round(statistic) >= threshold;

    private double Search(int start, double kappa)
    {
        var before = KappaBeforeFirst;
        for (var iteration = 0; iteration < MostIterations && kappa > LeastKappa && Math.Abs(kappa - before) > LeastMove; iteration++)
        {
            before = kappa;
            kappa += _past.Slope(start, kappa) / _past.Curvature(start, kappa);
        }

        return kappa > 0 ? kappa : 0;
    }
}
