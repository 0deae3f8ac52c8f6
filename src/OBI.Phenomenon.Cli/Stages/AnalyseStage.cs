using System.Globalization;
using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
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
        var (pipeline, options) = (basis.Pipeline, basis.Pipeline.Analysis);
        var input = new AnalysisInput(
            store.Tallies(basis.AsOf.Sequence, DateOnly.MinValue, period.Last),
            period,
            [.. pipeline.Sources.Select(source => source.Membership)],
            batches.Where(batch => batch.Failure is null).GroupBy(batch => batch.Head.Source).ToDictionary(supplier => supplier.Key, supplier => supplier.Max(batch => batch.Head.Delivered)),
            pipeline.Markers,
            pipeline.Concepts,
            new AnalysisOptions(options.Confidence, options.FalseDiscoveryRate, options.History, options.Alpha, (ulong)options.PatternSeed)) { Ledger = basis.Ledger };
        return cache.Get(KeyOf(input), () => PeriodAnalysis.Analyse(input));
    }

    /// <summary>A hash over all that findings depend on, the build of the program among it.</summary>
    private string KeyOf(AnalysisInput input) => FindingsCache.KeyOf(
    [
        typeof(PeriodAnalysis).Module.ModuleVersionId.ToString(),
        typeof(Period).Module.ModuleVersionId.ToString(),
        basis.Pipeline.Version,
        input.Period.ToString(),
        TallyHash.Of(input.Tallies),
        LedgerJson.Write(input.Ledger),
        .. input.Members.OrderBy(member => member.Source, StringComparer.Ordinal).Select(member => string.Create(CultureInfo.InvariantCulture, $"{member.Source}\0{member.Group}\0{member.From:yyyy-MM-dd}\0{member.Until:yyyy-MM-dd}\0{member.Every}")),
        .. input.LastDelivered.OrderBy(supplier => supplier.Key, StringComparer.Ordinal).Select(supplier => string.Create(CultureInfo.InvariantCulture, $"{supplier.Key}\0{supplier.Value:yyyy-MM-dd}")),
    ]);
}
