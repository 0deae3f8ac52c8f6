using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Trends.Glr;

/// <summary>A rise by any factor of Poisson counts: the largest over s of X log(X / M) − (X − M), with X and M the sums of counts and means since s.</summary>
/// <param name="window">How many observed steps ago the rise may have begun; null: any.</param>
/// <param name="mayBeginNow">Whether it may have begun at the present step.</param>
internal sealed class PoissonShift(int? window, bool mayBeginNow) : ILikelihoodRatio
{
    private readonly List<(double Count, double Mean)> _past = [];

    public double With(double count, double mean)
    {
        var (counts, means) = (count, mean);
        var largest = mayBeginNow ? Ratio(counts, means) : 0;
        var earliest = window is { } steps ? Math.Max(0, _past.Count - steps) : 0;
        for (var i = _past.Count - 1; i >= earliest; i--)
        {
            counts += _past[i].Count;
            means += _past[i].Mean;
            largest = Math.Max(largest, Ratio(counts, means));
        }

        return largest;
    }

    public void Add(double count, double mean) => _past.Add((count, mean));

    public void Restart() => _past.Clear();

    public bool Alarms(double statistic, double threshold) => SixDigits.Round(statistic) >= threshold;

    private static double Ratio(double counts, double means) => counts > means ? (counts * Math.Log(counts / means)) - (counts - means) : 0;
}
