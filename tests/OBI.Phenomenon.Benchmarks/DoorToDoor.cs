using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks;

/// <summary>Wall time of the whole program on <c>data-samples</c>, process start to PDF, as a user waits for it.</summary>
[Config(typeof(WholeProcess))]
public class DoorToDoor : IDisposable
{
    private TemporaryFolder? _empty;
    private TemporaryFolder? _filled;

    /// <summary>A folder in which the quarter was made before.</summary>
    [GlobalSetup]
    public void Fill()
    {
        _filled = new TemporaryFolder();
        Run(_filled.Path);
    }

    /// <summary>A folder without a store.</summary>
    [IterationSetup]
    public void Clear()
    {
        _empty?.Dispose();
        _empty = new TemporaryFolder();
    }

    /// <summary>Removes both.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _empty?.Dispose();
        _filled?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Everything is new.</summary>
    [Benchmark(Baseline = true)]
    public void FirstRun() => Run(_empty!.Path);

    /// <summary>All deliveries are known.</summary>
    [Benchmark]
    public void AgainUnchanged() => Run(_filled!.Path);

    private static void Run(string folder) => ObiProcess.Run(folder, "run", Repository.PathOf("pipelines", "quarterly.yaml")).Require();

    private sealed class WholeProcess : ManualConfig
    {
        public WholeProcess() => AddJob(Job.Default
            .WithToolchain(InProcessNoEmitToolchain.DontLogOutput)
            .WithStrategy(RunStrategy.Monitoring)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
            .WithWarmupCount(1)
            .WithIterationCount(9));
    }
}
