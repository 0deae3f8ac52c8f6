using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>The signals of one state by period, with what a model says of each profile.</summary>
internal sealed class ModelledSignals
{
    private readonly double[] _likelihoods;

    internal ModelledSignals(ProfileTable table, LatentClassResult result, PeriodSignals signals)
    {
        (Table, Model, Signals) = (table, result.Model, signals);
        Assigned = [.. result.Assignments.Select(assignment => assignment.Pattern)];
        Components = Model.Patterns + 1;
        _likelihoods = new double[table.Count * Components];
        FillLikelihoods();
        Counts = new long[Model.Patterns, signals.Periods];
        for (var period = 0; period < signals.Periods; period++)
        {
            foreach (var (profile, _, count, _) in signals.Of(period).Where(entry => Assigned[entry.Profile] >= 0))
            {
                Counts[Assigned[profile], period] += count;
            }
        }
    }

    internal ProfileTable Table { get; }

    internal PatternModel Model { get; }

    internal PeriodSignals Signals { get; }

    internal int Periods => Signals.Periods;

    /// <summary>The pattern of each profile, or below 0 for noise.</summary>
    internal int[] Assigned { get; }

    /// <summary>Patterns and the noise: also a model that needs none for all periods together may need it when a pattern is left out.</summary>
    internal int Components { get; }

    /// <summary>Signals of each pattern in each period, patterns × periods.</summary>
    internal long[,] Counts { get; }

    /// <summary>Acts of reporting of a pattern that can be compared, suppliers × periods.</summary>
    internal long[,] ActsOf(int pattern)
    {
        var acts = new long[Signals.Suppliers.Count, Periods];
        for (var period = 0; period < Periods; period++)
        {
            foreach (var (_, supplier, _, compared) in Signals.Of(period).Where(entry => Assigned[entry.Profile] == pattern))
            {
                acts[supplier, period] += compared;
            }
        }

        return acts;
    }

    /// <summary>How well each component explains a profile, its share left out, relative to the one that does best.</summary>
    internal ReadOnlySpan<double> Likelihoods(int profile) => _likelihoods.AsSpan(profile * Components, Components);

    /// <summary>What a signal with a profile counts for: copies are damped.</summary>
    internal double WeightOf(int profile) => Table.Weight(profile) / Table.Copies(profile);

    private void FillLikelihoods()
    {
        double[] logShares = [.. Enumerable.Range(0, Model.Patterns).Select(pattern => Math.Log(Model.SharesOf(pattern).Sum())), Math.Log(Model.NoiseShare)];
        for (var profile = 0; profile < Table.Count; profile++)
        {
            var row = _likelihoods.AsSpan(profile * Components, Components);
            Model.LogJoint(Table, profile, row);
            var highest = double.NegativeInfinity;
            for (var component = 0; component < Components; component++)
            {
                row[component] = double.IsNegativeInfinity(logShares[component]) ? Model.LogBackground(Table, profile) : row[component] - logShares[component];
                highest = Math.Max(highest, row[component]);
            }

            for (var component = 0; component < Components; component++)
            {
                row[component] = Math.Exp(row[component] - highest);
            }
        }
    }
}
