using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Cli.Caches;
using OBI.Phenomenon.Cli.Releases;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store;
using OBI.Phenomenon.Store.Batches;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>Analyses a period on its basis, unless the findings of the same basis are kept.</summary>
internal sealed class AnalyseStage(Basis basis, Period period, SignalStore store, FindingsCache cache)
{
    /// <summary>Analyses it.</summary>
    /// <param name="batches">The deliveries known at the basis.</param>
    internal Findings Analyse(IReadOnlyList<BatchLine> batches)
    {
        var input = Input(basis, period, store, batches);
        return cache.Get(FindingsKey.Of(basis.Pipeline.Version, input), () => PeriodAnalysis.Analyse(input));
    }

    /// <summary>All that an analysis of the period depends on.</summary>
    internal static AnalysisInput Input(Basis basis, Period period, SignalStore store, IReadOnlyList<BatchLine> batches)
    {
        var (pipeline, options) = (basis.Pipeline, basis.Pipeline.Analysis);
        return new AnalysisInput(
            store.Tallies(basis.AsOf.Sequence, DateOnly.MinValue, period.Last),
            period,
            [.. pipeline.Sources.Select(source => source.Membership)],
            batches.Where(batch => batch.Failure is null).GroupBy(batch => batch.Head.Source).ToDictionary(supplier => supplier.Key, supplier => supplier.Max(batch => batch.Head.Delivered)),
            pipeline.Markers,
            pipeline.Concepts,
            new AnalysisOptions(options.Confidence, options.FalseDiscoveryRate, options.History, options.Alpha, (ulong)options.PatternSeed))
        {
            Ledger = basis.Ledger,
        };
    }
}
