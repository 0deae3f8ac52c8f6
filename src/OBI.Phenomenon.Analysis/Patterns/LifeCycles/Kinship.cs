using OBI.Phenomenon.Analysis.Patterns.Matching;

namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>How alike patterns are: what one carries on of another, and whose signals would have been whose.</summary>
/// <remarks>
/// What parts or joins changes some of its fields and carries on the others, while patterns that have nothing to do with one another differ in nearly
/// all. A likelihood of all fields together cannot tell, because the fields that changed outweigh those that did not.
/// </remarks>
internal sealed class Kinship
{
    /// <summary>Field mixes no further apart than this are the same mix.</summary>
    /// <remarks>Classes of one pattern were measured at 0.08–0.20, those of patterns that have nothing to do with one another mostly above 0.3.</remarks>
    internal const double SameMix = 0.15;

    /// <summary>Share of a pattern's signals that would have been another's for it to be an heir or a source by that alone.</summary>
    private const double LeastShare = 0.5;

    private readonly ModelledSignals _signals;
    private readonly double[] _sizes;
    private readonly double[] _shares;

    internal Kinship(ModelledSignals signals)
    {
        _signals = signals;
        _shares = [.. Enumerable.Range(0, signals.Model.Patterns).Select(pattern => signals.Model.SharesOf(pattern).Sum())];
        _sizes = [.. Enumerable.Range(0, signals.Model.Patterns).Select(pattern => Enumerable.Range(0, signals.Periods).Sum(period => (double)signals.Counts[pattern, period]))];
    }

    /// <summary>Whether two groups of patterns, each taken together, have at least half of the fields in common.</summary>
    internal bool CarriesOn(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var carried = 0;
        for (var field = 0; field < _signals.Table.Fields.Length; field++)
        {
            carried += Divergence(left, right, field) <= SameMix ? 1 : 0;
        }

        return 2 * carried >= _signals.Table.Fields.Length;
    }

    /// <summary>The mean over the fields of the divergence of two groups of patterns, each taken together; from 0 to 1.</summary>
    internal double Distance(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        double sum = 0;
        for (var field = 0; field < _signals.Table.Fields.Length; field++)
        {
            sum += Divergence(left, right, field);
        }

        return sum / _signals.Table.Fields.Length;
    }

    /// <summary>The pattern that at least half of a pattern's signals would be in if only some patterns existed, or -1.</summary>
    internal int Belongs(int pattern, IReadOnlyCollection<int> among)
    {
        if (among.Count == 0)
        {
            return -1;
        }

        // What the patterns that do not exist held is the noise's.
        var taken = among.Sum(candidate => _shares[candidate]);
        var votes = new double[_signals.Components];
        for (var period = 0; period < _signals.Periods; period++)
        {
            foreach (var (profile, _, signals, _) in _signals.Signals.Of(period))
            {
                if (_signals.Assigned[profile] == pattern)
                {
                    votes[Nearest(profile, among, taken)] += signals;
                }
            }
        }

        var best = among.Order().MaxBy(candidate => votes[candidate]);
        return votes[best] >= LeastShare * _sizes[pattern] ? best : -1;
    }

    private int Nearest(int profile, IReadOnlyCollection<int> among, double taken)
    {
        var likelihoods = _signals.Likelihoods(profile);
        var (nearest, highest) = (_signals.Model.Patterns, (1 - taken) * likelihoods[^1]);
        foreach (var candidate in among.Order())
        {
            var joint = _shares[candidate] * likelihoods[candidate];
            (nearest, highest) = joint > highest ? (candidate, joint) : (nearest, highest);
        }

        return nearest;
    }

    private double Divergence(ReadOnlySpan<int> left, ReadOnlySpan<int> right, int field) => JensenShannon.Divergence(Mix(left, field), Mix(right, field));

    /// <summary>The labels of a field in a group of patterns, made to sum to 1.</summary>
    private double[] Mix(ReadOnlySpan<int> patterns, int field)
    {
        var mix = new double[_signals.Table.Fields[field].Labels.Length];
        foreach (var pattern in patterns)
        {
            for (var label = 0; label < mix.Length; label++)
            {
                mix[label] += _sizes[pattern] * _signals.Model.Probability(pattern, _signals.Table.FirstLabels[field] + label);
            }
        }

        var sum = mix.Sum();
        return [.. mix.Select(value => value / sum)];
    }
}
