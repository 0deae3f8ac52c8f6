using System.Globalization;
using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Analysis.Trends;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Benchmarks.Studies.Worlds;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>Worlds in which suppliers join and leave, campaigns run and reports come late: what is flagged, and is it what happened?</summary>
internal sealed class ConfoundersStudy(TextWriter output) : Study(output)
{
    internal override void Run()
    {
        foreach (var name in new[] { "world1", "world2" })
        {
            if (WorldFile.Read(name) is { } world)
            {
                Evaluate(world);
            }
            else
            {
                Output.WriteLine($"{name} skipped: reference data not present");
            }
        }

        Evaluate(new WorldSimulation(7).Simulate());
        Evaluate(new WorldSimulation(8).Simulate(changes: 0));
        Dominate(new WorldSimulation(9).Simulate(changes: 0));
    }

    /// <summary>One actor has most signals, and doubles in the newest month: do others seem to fall, and are real rises of theirs still found?</summary>
    private void Dominate(World world)
    {
        var (falls, vetoed, rises, series) = (0, 0, 0, 0);
        for (var month = 37; month < 60; month++)
        {
            var doubled = new World
            {
                Name = world.Name,
                Months = world.Months,
                Counts = [.. world.Counts.Select(count => count.Series < World.Modi * World.Targets ? count with { Count = count.Count * (count.Event == month ? 16 : 8) } : count)],
                Changes = world.Changes,
                Campaigns = world.Campaigns,
                Joins = world.Joins,
                Leaves = world.Leaves,
            };
            foreach (var finding in TrendAnalysis.Analyse(doubled.PanelAt(month), [], World.Catalogue, new AnalysisOptions()).Where(finding => finding.Actor.Actor is { Code: not "XA" }))
            {
                series++;
                falls += finding.Verdict == TrendVerdict.Fall ? 1 : 0;
                rises += finding.AbsoluteVerdict == TrendVerdict.Rise ? 1 : 0;
                vetoed += finding.AbsoluteVerdict == TrendVerdict.Fall && finding.Verdict == TrendVerdict.None ? 1 : 0;
            }
        }

        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## one dominant actor doubles: of {series} series of others {falls} fall, {vetoed} falls are vetoed, {rises} rise"));
    }

    private void Evaluate(World world)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var score = new WorldScore(world);
        for (var month = 37; month < world.Months; month++)
        {
            score.Add(month);
        }

        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {world.Name}, {world.Months - 37} months judged in {clock.Elapsed.TotalSeconds:0.0} s"));
        score.Print(Output);
    }
}
