using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Coding;
using OBI.Phenomenon.Analysis.Patterns.Copies;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Analysis.Patterns.LifeCycles;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Patterns;

/// <summary>The model of one state's signals, followed through the periods, before it is known how all states' growth is judged together.</summary>
internal sealed class ActorModel
{
    /// <summary>With fewer signals two patterns of ten cannot be told from chance.</summary>
    private const long FewestSignals = 20;

    private readonly ActorScope _actor;
    private readonly AnalysisInput _input;
    private readonly ImmutableArray<Period> _periods;
    private readonly ActorSignals _signals;
    private readonly PatternHistory? _history;
    private readonly ModelChoice? _choice;
    private readonly ImmutableArray<int> _patterns = [];

    private ActorModel(ActorScope actor, IReadOnlyCollection<Tally> tallies, AnalysisInput input, ImmutableArray<Period> periods, SupplierReports reports)
    {
        (_actor, _input, _periods) = (actor, input, periods);
        _signals = new ActorSignals(tallies, input.Catalogue);
        if (_signals.Observed < FewestSignals)
        {
            return;
        }

        var result = LatentClassAnalysis.Fit(_signals.Table, new LatentClassOptions { Seed = SeedOf(actor, input.Options.PatternSeed), Copies = CopyRule.AsWeighted });
        _choice = result.Choice;
        if (result.Model.Patterns < 2)
        {
            return;
        }

        _history = LifeCycleTracker.Track(_signals.Table, result, ByPeriod(reports));
        _patterns = [.. Enumerable.Range(0, _history.Result.Model.Patterns).Where(pattern => _history.Result.Assignments.Any(assignment => assignment.Pattern == pattern))];
    }

    /// <summary>The tests of growth in the period judged.</summary>
    internal IEnumerable<GrowthTest> Growths => _patterns.Select(GrowthOf).OfType<GrowthTest>();

    /// <summary>Finds the model of a state.</summary>
    /// <param name="actor">The state.</param>
    /// <param name="tallies">Its tallies up to the end of the period judged.</param>
    /// <param name="input">The analysis.</param>
    /// <param name="periods">All periods up to the one judged, oldest first.</param>
    /// <param name="reports">What suppliers reported.</param>
    internal static ActorModel Of(ActorScope actor, IReadOnlyCollection<Tally> tallies, AnalysisInput input, ImmutableArray<Period> periods, SupplierReports reports) =>
        new(actor, tallies, input, periods, reports);

    /// <summary>Says what was found.</summary>
    /// <param name="qValues">The q-value of each test of growth.</param>
    internal (ActorPatterns Patterns, ActorLedger Ledger) Compose(ImmutableArray<double> qValues)
    {
        var known = _input.Ledger.Of(_actor.Code);
        var ids = _history is null ? null : new PatternIdentities(_signals, _history, _periods.Length, known, _input.Period.Kind);
        var counted = new CountedSignals(_signals, _history?.Result, ids, known, _input.Period.Kind);
        var counts = new PatternCounts(counted, new Window(_input.Period, _input.Options.HistoryPeriods));
        var found = new ActorPatterns
        {
            Actor = _actor,
            Outcome = _choice is null ? PatternOutcome.TooFewSignals : _history is null ? PatternOutcome.NoStructure : PatternOutcome.Evaluated,
            Choice = _choice,
            NotClustered = counts.NotObserved,
            Gone = [.. counted.Gone.Select((id, place) => new GonePattern(id, counts.Of(counted.Patterns + place))).Where(gone => gone.Counts.Any(count => count.Count.Signals > 0))],
        };
        if (_history is null || ids is null)
        {
            return (found, known);
        }

        var growths = _patterns.Where(pattern => GrowthOf(pattern) is not null).Zip(qValues).ToDictionary(pair => pair.First, pair => Words(GrowthOf(pair.First)!, pair.Second));
        return (
            found with
            {
                Patterns = new PatternComposer(_input, _periods, counted, _history, ids, counts, growths).Compose(),
                Noise = counts.Noise,
                NoiseReasons = NoiseReasons(counted, _history.Result),
                Moved = ids.Ledger.Moved,
            },
            ids.Ledger);
    }

    private GrowthTest? GrowthOf(int pattern) => _history!.Growths[pattern, _periods.Length - 1];

    private static PatternGrowth Words(GrowthTest test, double qValue) =>
        new(test.Observed, test.Usual, test.Usual > 0 ? test.Observed / test.Usual : null, test.Dispersion, test.PValue, qValue);

    /// <summary>Every state draws its own chance, so that no state's patterns depend on which other states there are.</summary>
    private static ulong SeedOf(ActorScope actor, ulong seed) => actor.Code.Aggregate(seed, (sum, letter) => unchecked((sum * 1_000_003) + letter));

    private PeriodSignals ByPeriod(SupplierReports reports)
    {
        var compared = reports.ComparedFor(_actor);
        var byPeriod = new PeriodSignals([.. reports.Histories(compared, _periods), new ReportingHistory([.. _periods.Select(_ => 0.0)], [.. _periods.Select(_ => 0L)], 1)]);
        foreach (var signal in _signals.Signals.Where(signal => signal.Place >= 0 && signal.Start.Precision <= Period.Finest(_input.Period.Kind)))
        {
            var supplier = reports.Sources.IndexOf(signal.Source);
            var period = Period.Of(signal.Start.Anchor, _input.Period.Kind).Ordinal - _periods[0].Ordinal;
            byPeriod.Add(period, signal.Place, supplier < 0 ? reports.Sources.Count : supplier, signal.Count, reports.Includes(compared, supplier, signal.Start.Anchor));
        }

        return byPeriod;
    }

    private static ImmutableArray<NoiseReason> NoiseReasons(CountedSignals counted, LatentClassResult result) =>
    [
        .. counted.ByProfile
            .Where(profile => profile.Pattern == CountedSignals.Noise)
            .Select(profile => (profile.Place, Nearest: NearestOf(result.Assignments[profile.Place]), profile.Signals))
            .Where(profile => profile.Nearest >= 0)
            .GroupBy(profile => result.Model.LeastFitting(counted.Signals.Table, profile.Place, profile.Nearest))
            .Select(group => new NoiseReason(counted.Signals.Table.Fields[group.Key].Name, group.Sum(profile => profile.Signals)))
            .OrderByDescending(reason => reason.Signals)
            .ThenBy(reason => reason.Field, StringComparer.Ordinal),
    ];

    private static short NearestOf(ProfileAssignment assignment) => assignment.Pattern >= 0 ? assignment.Pattern : assignment.Second;
}
