using BenchmarkDotNet.Attributes;
using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Analysis.Trends;
using OBI.Phenomenon.Benchmarks.Studies;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Benchmarks;

/// <summary>The trend analysis of the newest quarter of <c>data-samples</c>: what it adds to a run.</summary>
public class TrendSpeed
{
    private AnalysisInput? _input;
    private AnalysisInput? _many;

    /// <summary>The tallies as the store has them, and the same with a hundred times the signals.</summary>
    [GlobalSetup]
    public void Fill()
    {
        _input = SampleTallies.InputOf(Period.Parse("2025-Q4"));
        _many = _input with { Tallies = [.. _input.Tallies.Select(tally => tally with { Signals = 100 * tally.Signals, Reports = 100 * tally.Reports })] };
    }

    /// <summary>Some twelve thousand signals.</summary>
    [Benchmark(Baseline = true)]
    public int Sample() => TrendAnalysis.Analyse(_input!).Findings.Length;

    /// <summary>Over a million signals in the same tallies.</summary>
    [Benchmark]
    public int Million() => TrendAnalysis.Analyse(_many!).Findings.Length;
}
