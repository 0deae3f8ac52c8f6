using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>The signals of one state by profile and period, with what the model says of each profile.</summary>
/// <remarks>Periods are numbered from 0, the oldest, without a gap.</remarks>
public sealed class PeriodSignals
{
    private readonly SortedDictionary<int, long>[] _signals;
    private readonly double[] _likelihoods;

    /// <summary>Starts without signals.</summary>
    /// <param name="table">The profiles the model was made of.</param>
    /// <param name="result">The model, and where it puts each profile.</param>
    /// <param name="periods">How many periods.</param>
    public PeriodSignals(ProfileTable table, LatentClassResult result, int periods)
    {
        (Table, Model, Periods) = (table, result.Model, periods);
        Assigned = [.. result.Assignments.Select(assignment => assignment.Pattern)];
        _signals = [.. Enumerable.Range(0, periods).Select(_ => new SortedDictionary<int, long>())];
        Components = Model.Patterns + (Model.HasNoise ? 1 : 0);
        _likelihoods = new double[table.Count * Components];
        FillLikelihoods();
    }

    /// <summary>The number of periods.</summary>
    public int Periods { get; }

    internal ProfileTable Table { get; }

    internal PatternModel Model { get; }

    /// <summary>The pattern of each profile, or below 0 for noise.</summary>
    internal int[] Assigned { get; }

    /// <summary>Patterns, and the noise where there is one.</summary>
    internal int Components { get; }

    /// <summary>Adds signals.</summary>
    /// <param name="period">The period's number.</param>
    /// <param name="profile">The profile's number in the table.</param>
    /// <param name="signals">How many.</param>
    public void Add(int period, int profile, long signals) =>
        _signals[period][profile] = _signals[period].GetValueOrDefault(profile) + signals;

    /// <summary>The signals of a period, in order of profile.</summary>
    internal IEnumerable<(int Profile, long Signals)> Of(int period) => _signals[period].Select(entry => (entry.Key, entry.Value));

    /// <summary>Signals of each pattern in each period, patterns × periods; those of the noise after the last pattern.</summary>
    internal long[,] Counts()
    {
        var counts = new long[Model.Patterns + 1, Periods];
        for (var period = 0; period < Periods; period++)
        {
            foreach (var (profile, signals) in Of(period))
            {
                counts[Assigned[profile] < 0 ? Model.Patterns : Assigned[profile], period] += signals;
            }
        }

        return counts;
    }

    /// <summary>How well each component explains a profile, its share left out, relative to the one that does best.</summary>
    internal ReadOnlySpan<double> Likelihoods(int profile) => _likelihoods.AsSpan(profile * Components, Components);

    /// <summary>What a signal with a profile counts for: copies are damped.</summary>
    internal double WeightOf(int profile) => Table.Weight(profile) / Table.Copies(profile);

    private void FillLikelihoods()
    {
        var logShares = new double[Components];
        var left = 1.0;
        for (var pattern = 0; pattern < Model.Patterns; pattern++)
        {
            var share = Model.SharesOf(pattern).Sum();
            (logShares[pattern], left) = (Math.Log(share), left - share);
        }

        if (Model.HasNoise)
        {
            logShares[^1] = Math.Log(Math.Max(left, double.Epsilon));
        }

        for (var profile = 0; profile < Table.Count; profile++)
        {
            var row = _likelihoods.AsSpan(profile * Components, Components);
            Model.LogJoint(Table, profile, row);
            var highest = double.NegativeInfinity;
            for (var component = 0; component < Components; component++)
            {
                row[component] -= logShares[component];
                highest = Math.Max(highest, row[component]);
            }

            for (var component = 0; component < Components; component++)
            {
                row[component] = Math.Exp(row[component] - highest);
            }
        }
    }
}
