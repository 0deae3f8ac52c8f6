using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>What the store knows after <c>data-samples</c> was taken in.</summary>
internal static class SampleTallies
{
    /// <summary>The analysis of a period, as the program would make it.</summary>
    internal static AnalysisInput InputOf(Period period)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "obi.db");
        TakeIn(file);
        return InputOf(period, file);
    }

    /// <summary>The same analysis of a store that is there.</summary>
    internal static AnalysisInput InputOf(Period period, string file)
    {
        var pipeline = PipelineFile.Read(Repository.PathOf("pipelines", "quarterly.yaml"));
        using var store = SignalStore.OpenExisting(file);
        var last = store.Batches(long.MaxValue).Where(batch => batch.Failure is null).GroupBy(batch => batch.Head.Source).ToDictionary(supplier => supplier.Key, supplier => supplier.Max(batch => batch.Head.Delivered));
        return new AnalysisInput(
            store.Tallies(long.MaxValue, DateOnly.MinValue, period.Last),
            period,
            [.. pipeline.Sources.Select(source => source.Membership)],
            last,
            pipeline.Markers,
            pipeline.Concepts,
            new AnalysisOptions());
    }

    /// <summary>Makes a store of the sample.</summary>
    internal static void TakeIn(string store) =>
        ObiProcess.Run(AppContext.BaseDirectory, "intake", Repository.PathOf("pipelines", "quarterly.yaml"), "--store", store).Require();
}
