using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Trends.Shares;

/// <summary>Series that have one vote together: those of one actor.</summary>
/// <remarks>
/// Their factor R is the one at which the mean of their mid-P values against R times the usual number, weighted by the square root of that
/// number, is one half: exactly its value when nothing but R happened, however low the counts (Lancaster 1961). No series pulls harder than
/// its weight, whatever its count, so that a few that changed hardly move it.
/// </remarks>
internal sealed class ComparableGroup
{
    private const double FurthestLog = 4;
    private const int Halvings = 30;

    private readonly List<(Expectation Usual, double Observed)> _members = [];

    /// <summary>How many series.</summary>
    internal int Series => _members.Count;

    /// <summary>The signals usual in all of them.</summary>
    internal double Usual => _members.Sum(member => member.Usual.Usual);

    internal void Add(Expectation usual, double observed) => _members.Add((usual, observed));

    internal void Add(ComparableGroup other) => _members.AddRange(other._members);

    /// <summary>The logarithm of the factor, and the variance of that.</summary>
    internal (double Log, double Variance) Estimate()
    {
        var (low, high) = (-FurthestLog, FurthestLog);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = Balance(Math.Exp(middle)) < 0 ? (middle, high) : (low, middle);
        }

        var log = (low + high) / 2;
        var (mean, variance) = (0.0, 0.0);
        foreach (var (usual, _) in _members)
        {
            var moved = usual.Times(Math.Exp(log));
            mean += moved.Mean;
            variance += moved.Variance;
        }

        return (log, variance / (mean * mean));
    }

    /// <summary>Weighted sum of mid-P less one half, which rises with the factor.</summary>
    private double Balance(double factor)
    {
        var sum = 0.0;
        foreach (var (usual, observed) in _members)
        {
            sum += Math.Sqrt(usual.Usual) * (usual.Times(factor).MidAtLeast(observed) - 0.5);
        }

        return sum;
    }
}
