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
        var window = new Window(_input.Period, _input.Options.HistoryPeriods);
        var counts = new PatternCounts(_signals, _history?.Result, window);
        var found = new ActorPatterns
        {
            Actor = _actor,
            Outcome = _choice is null ? PatternOutcome.TooFewSignals : _history is null ? PatternOutcome.NoStructure : PatternOutcome.Evaluated,
            Choice = _choice,
            NotClustered = counts.NotObserved,
        };
        if (_history is null)
        {
            return (found, _input.Ledger.Of(_actor.Code));
        }

        var growths = _patterns.Where(pattern => GrowthOf(pattern) is not null).Zip(qValues).ToDictionary(pair => pair.First, pair => Words(GrowthOf(pair.First)!, pair.Second));
        var composer = new PatternComposer(_actor, _input, _periods, _signals, _history, _patterns, counts, growths);
        return (found with { Patterns = composer.Compose(), Noise = counts.Noise, NoiseReasons = NoiseReasons(_history.Result) }, composer.Ledger);
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

    private ImmutableArray<NoiseReason> NoiseReasons(LatentClassResult result) =>
    [
        .. _signals.Signals
            .Where(signal => signal.Place >= 0 && result.Assignments[signal.Place] is { Pattern: ProfileAssignment.Noise, Second: >= 0 })
            .GroupBy(signal => result.Model.LeastFitting(_signals.Table, signal.Place, result.Assignments[signal.Place].Second))
            .Select(group => new NoiseReason(_signals.Table.Fields[group.Key].Name, group.Sum(signal => signal.Count)))
            .OrderByDescending(reason => reason.Signals)
            .ThenBy(reason => reason.Field, StringComparer.Ordinal),
    ];
}
