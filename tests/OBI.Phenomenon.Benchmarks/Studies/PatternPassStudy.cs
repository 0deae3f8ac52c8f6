using System.Globalization;
using System.Runtime.InteropServices;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Benchmarks.Studies.Patterns;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>One pass of expectation and maximisation over different profiles of 40 labels, with 8 classes and noise, in time of the processor: that of a busy machine too.</summary>
internal sealed partial class PatternPassStudy(TextWriter output) : Study(output)
{
    private const int Warm = 30;
    private const int Passes = 61;

    /// <summary>The clock of POSIX that counts what one thread has used.</summary>
    private const int ThreadClock = 3;

    internal override void Run()
    {
        Output.WriteLine("profiles,passes,least_ms,median_ms");
        foreach (var profiles in (int[])[10_000, 100_000, 1_000_000])
        {
            var table = PatternMillion.Draw(profiles);
            var averages = new Averages(table);
            var model = PatternMillion.Model(table, averages);
            var expectation = new ExpectationStep(table, model.Classes, model.HasNoise);
            var maximisation = new MaximisationStep(table, averages, new LatentClassOptions());
            var counts = expectation.NewCounts();
            double[] times = [.. Enumerable.Range(0, Warm + Passes).Select(_ => Pass()).Skip(Warm).Order()];
            Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{profiles},{Passes},{times[0]:F2},{times[Passes / 2]:F2}"));

            double Pass()
            {
                var before = Used();
                expectation.Run(model, counts);
                maximisation.Objective(maximisation.Run(counts, hasNoise: true, ties: true), counts.LogLikelihood);
                return (Used() - before) * 1e3;
            }
        }
    }

    private static double Used() => Read(ThreadClock, out var time) == 0 ? time.Seconds + (time.Nanoseconds * 1e-9) : throw new NotSupportedException("this machine has no clock of a thread");

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Read(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Time(long Seconds, long Nanoseconds);
}
