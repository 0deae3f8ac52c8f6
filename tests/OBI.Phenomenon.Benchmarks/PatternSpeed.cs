using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Benchmarks.Studies.Patterns;

namespace OBI.Phenomenon.Benchmarks;

/// <summary>One pass of expectation and maximisation over different profiles of 40 labels in 5 fields, with 8 classes and noise, on one thread.</summary>
/// <remarks>The peer is the same pass as it is usually written: a matrix of noughts and ones, and a loop over labels and classes.</remarks>
[Config(typeof(FewRuns))]
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class PatternSpeed
{
    private ClassModel? _model;
    private ExpectationStep? _expectation;
    private ExpectedCounts? _counts;
    private MaximisationStep? _maximisation;
    private DensePass? _dense;

    /// <summary>Different profiles.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Profiles { get; set; }

    /// <summary>Draws the profiles and a model near the truth.</summary>
    [GlobalSetup]
    public void Simulate()
    {
        var table = PatternMillion.Draw(Profiles);
        var averages = new Averages(table);
        _model = PatternMillion.Model(table, averages);
        _expectation = new ExpectationStep(table, _model.Classes, _model.HasNoise);
        _counts = _expectation.NewCounts();
        _maximisation = new MaximisationStep(table, averages, new LatentClassOptions());
        _dense = new DensePass(table, averages);
    }

    /// <summary>Ours.</summary>
    [Benchmark]
    public double Ours()
    {
        _expectation!.Run(_model!, _counts!);
        return _maximisation!.Run(_counts!, hasNoise: true, ties: true).Shares[0] + _maximisation.Objective(_model!, _counts!.LogLikelihood);
    }

    /// <summary>The peer.</summary>
    [Benchmark(Baseline = true)]
    public double Dense() => _dense!.Run(_model!);

    private sealed class FewRuns : ManualConfig
    {
        public FewRuns() => AddJob(Job.Default
            .WithToolchain(InProcessNoEmitToolchain.DontLogOutput)
            .WithStrategy(RunStrategy.Monitoring)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
            .WithWarmupCount(30)
            .WithIterationCount(15));
    }
}
