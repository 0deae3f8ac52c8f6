using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;
using OBI.Phenomenon.Analysis.Trends.Obi;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Benchmarks;

/// <summary>Our own detector and the flexible Farrington method on a thousand weekly series of ten years, one thread, in one run.</summary>
[Config(typeof(FewRuns))]
[MemoryDiagnoser]
[MedianColumn]
public class DetectorSpeed
{
    private const int Many = 1000;
    private const int Weeks = 520;

    private CountSeries[] _series = [];

    /// <summary>The method: ours, Farrington's with the choices of Noufaily, or Farrington's with a trend test.</summary>
    [Params("obi", "noufaily", "farrington")]
    public string Method { get; set; } = "obi";

    /// <summary>Series from rare to frequent, half with a trend, all with a season, over-dispersed.</summary>
    [GlobalSetup]
    public void Simulate()
    {
        var chance = new Random(20260112);
        _series = [.. Enumerable.Range(0, Many).Select(index => Simulated(chance, index))];
    }

    /// <summary>The last week of each series.</summary>
    [Benchmark]
    public int NewestWeek() => Alarms(Weeks - 1);

    /// <summary>The last 52 weeks of each series.</summary>
    [Benchmark]
    public int LastYear() => Alarms(Weeks - 52);

    private int Alarms(int first)
    {
        IDetector detector = Method switch
        {
            "obi" => new ObiDetector(new ObiOptions()),
            "noufaily" => new FarringtonFlexibleDetector(FarringtonFlexibleOptions.Noufaily),
            _ => new FarringtonFlexibleDetector(new FarringtonFlexibleOptions(seasons: 10, excludedSteps: 26)),
        };
        var alarms = 0;
        foreach (var series in _series)
        {
            alarms += detector.Judge(series, first, Weeks - 1).Count(judgement => judgement.Alarm);
        }

        return alarms;
    }

    private static CountSeries Simulated(Random chance, int index)
    {
        var level = -2 + (6.0 * index / Many);
        var trend = index % 2 == 0 ? 0 : 0.002;
        return new CountSeries("simulated", 52,
        [
            .. Enumerable.Range(0, Weeks).Select(week =>
            {
                var mean = Math.Exp(level + (trend * week) + (0.4 * Math.Cos(2 * Math.PI * week / 52)));
                return (double)Poisson.Sample(chance, Gamma.Sample(chance, mean, 1));
            }),
        ]);
    }

    private sealed class FewRuns : ManualConfig
    {
        public FewRuns() => AddJob(Job.Default
            .WithToolchain(InProcessNoEmitToolchain.DontLogOutput)
            .WithStrategy(RunStrategy.Monitoring)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
            .WithWarmupCount(2)
            .WithIterationCount(9));
    }
}
