using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Patterns;
using OBI.Phenomenon.Analysis.Trends;
using OBI.Phenomenon.Analysis.Trends.Panels;

namespace OBI.Phenomenon.Analysis;

/// <summary>The analysis of a period: counts per state, and their comparison with earlier periods.</summary>
public static class PeriodAnalysis
{
    /// <summary>Analyses the period; equal input gives equal findings, whatever its order and the number of cores.</summary>
    /// <exception cref="Model.Concepts.TaxonomyException">A tally holds a concept that the taxonomy lacks.</exception>
    public static Findings Analyse(AnalysisInput input)
    {
        var window = new Window(input.Period, input.Options.HistoryPeriods);
        var bundles = new BundleList(input.Tallies, window);
        var index = new SubjectIndex(input.Catalogue);
        var places = bundles.Profiles.Select(index.PlacesOf).ToArray();
        var comparer = new ScopeComparer(input.Members, window, input.Options, [.. input.Markers.Select(marker => new MarkerScope(marker, input.Catalogue))]);

        // States are analysed alone, each on its own core; PLINQ keeps their order.
        var scopes = bundles.Scopes
            .AsParallel()
            .AsOrdered()
            .Select(scope => new ScopeCounts(scope, bundles, places, index.Subjects.Length, window))
            .Select(counts => (Cells: CellsOf(counts, index, window), Comparisons: comparer.Compare(counts, index.Subjects).ToImmutableArray()))
            .ToList();
        var knowledge = PanelKnowledge.Of(input);
        var (trends, weeks) = TrendAnalysis.Analyse(input, knowledge);
        var patterns = PatternAnalysis.Analyse(input, knowledge);
        return new Findings
        {
            Period = input.Period,
            Periods = window.Periods,
            Options = input.Options,
            TaxonomyVersion = input.Catalogue.Version,
            Counts = new CountTable([.. scopes.SelectMany(scope => scope.Cells)]),
            ActorSets = PeriodCounts.ActorSets(bundles, window),
            TargetByModus = PeriodCounts.TargetByModus(bundles, input.Catalogue, window),
            Bases = PeriodCounts.Bases(input.Tallies, window),
            Precisions = PeriodCounts.Precisions(input.Tallies, window),
            Comparisons = ComparisonFamily.Judge([.. scopes.SelectMany(scope => scope.Comparisons)], input.Options.FalseDiscoveryRate),
            Trends = trends,
            Weeks = weeks,
            Patterns = patterns.Patterns,
            Ledger = patterns.Ledger,
        };
    }

    private static ImmutableArray<CellCount> CellsOf(ScopeCounts counts, SubjectIndex index, Window window)
    {
        var cells = ImmutableArray.CreateBuilder<CellCount>();
        for (var place = 0; place < index.Subjects.Length; place++)
        {
            for (var period = 0; period < window.Periods.Length; period++)
            {
                if (counts.At(place, period) is { Signals: > 0 } count)
                {
                    cells.Add(new CellCount(counts.Scope, index.Subjects[place], window.Periods[period], count));
                }
            }
        }

        return cells.ToImmutable();
    }
}
