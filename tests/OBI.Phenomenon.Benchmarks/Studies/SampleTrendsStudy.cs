using System.Diagnostics;
using System.Globalization;
using OBI.Phenomenon.Analysis.Trends;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>What is found in <c>data-samples</c>, quarter by quarter, to lay beside the truth that was planted there.</summary>
internal sealed class SampleTrendsStudy(TextWriter output) : Study(output)
{
    internal override void Run()
    {
        var newest = SampleTallies.InputOf(Period.Parse("2025-Q4"));
        for (var period = Period.Parse("2024-Q1"); period <= newest.Period; period = period.Add(1))
        {
            // As known at the end of the month after the quarter, when its deliveries are in.
            var known = period.Last.AddMonths(1);
            var input = newest with
            {
                Period = period,
                Tallies = [.. newest.Tallies.Where(tally => tally.Delivered <= known && tally.Start.Anchor <= period.Last)],
                LastDelivered = newest.Tallies.Where(tally => tally.Delivered <= known).GroupBy(tally => tally.Source).ToDictionary(tallies => tallies.Key, tallies => tallies.Max(tally => tally.Delivered)),
            };
            var clock = Stopwatch.StartNew();
            var findings = TrendAnalysis.Analyse(input).Findings;
            Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {period}: {findings.Length} series, {findings.Count(finding => finding.Outcome == Outcome.Evaluated)} evaluated, {input.Tallies.Count} tallies, {clock.Elapsed.TotalMilliseconds:0} ms"));
            foreach (var finding in findings.Where(finding => finding.AbsoluteVerdict != TrendVerdict.None))
            {
                Output.WriteLine(Line(finding));
            }
        }
    }

    private static string Line(TrendFinding finding)
    {
        var (level, share) = (finding.Level!, finding.Share);
        var q = finding.Tests.Where(test => test.IsFinding).Min(test => test.QValue);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{finding.Actor.Code,-3}{finding.Subject.Key,-9}{finding.Verdict,-10}{(finding.Verdict == finding.AbsoluteVerdict ? string.Empty : "(" + finding.AbsoluteVerdict + ")"),-12}{finding.Observed.Signals,5} usual {level.Usual,7:0.0} ({level.UsualLow:0}–{level.UsualHigh:0}) ratio {level.Ratio,5:0.00} q {q:0.0000} general {share?.Factor,5:0.00} {finding.RestsOn} {finding.Shift?.Begins} stands {finding.Explanation!.Stability.Count(check => check.Stands == true)}/{finding.Explanation.Stability.Length} phi {finding.Explanation.Dispersion:0.00} reported {finding.Explanation.ReportedShare:0.00}");
    }
}
