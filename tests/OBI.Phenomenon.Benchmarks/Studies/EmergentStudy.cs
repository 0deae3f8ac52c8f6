using System.Globalization;
using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Analysis.Trends;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Panels;
using OBI.Phenomenon.Benchmarks.Studies.Worlds;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>How soon a series that was never reported and now brings 1.5 to 5 signals a month is found, and how soon it could be.</summary>
/// <remarks>
/// Two signals are the least that may be called emergent, so no method finds more than the series of which two were reported by then, whichever
/// supplier brought them: that is the bound. Found means a p-value of at most 0.01 from any question. False alarms are those of series that did not
/// change and were never reported, a month at a time: in the worlds themselves, where hardly any such series has a rate at all, and in worlds
/// without changes where rates are spread so widely that many have a small one.
/// </remarks>
internal sealed class EmergentStudy(TextWriter output) : Study(output)
{
    private const double Alarm = 0.01;

    internal override void Run()
    {
        Output.WriteLine("worlds,emergent,boundIn2,foundIn2,boundIn3,foundIn3,neverReported,ofThemWithTwo,alarms");
        foreach (var name in new[] { "world1", "world2" })
        {
            if (WorldFile.Read(name) is { } world)
            {
                Evaluate(name, [world]);
            }
            else
            {
                Output.WriteLine($"{name} skipped: reference data not present");
            }
        }

        Evaluate("own", Enumerable.Range(51, 4).Select(seed => new WorldSimulation(seed) { Kinds = ["emergent"] }.Simulate(0.1)));
        Evaluate("rare, nothing changes", Enumerable.Range(61, 3).Select(seed => new WorldSimulation(seed) { LogRate = (-2.5, 2) }.Simulate(0)));
    }

    private void Evaluate(string name, IEnumerable<World> worlds)
    {
        var (emergent, never, bound, found) = (0, new NeverReported(), new int[4], new int[4]);
        foreach (var world in worlds)
        {
            var counted = Enumerable.Range(0, world.Changes.Count).Where(series => world.Changes[series] is { Kind: "emergent" } change && change.Start + 3 <= world.Months).ToArray();
            var smallest = counted.ToDictionary(series => series, _ => 1.0);
            emergent += counted.Length;
            for (var month = 37; month < world.Months; month++)
            {
                var findings = TrendAnalysis.Analyse(world.PanelAt(month), [], World.Catalogue, new AnalysisOptions()).ToDictionary(finding => new SeriesKey(finding.Actor, finding.Subject));
                foreach (var series in counted.Where(series => month - world.Changes[series].Start is >= 0 and < 3))
                {
                    var since = month - world.Changes[series].Start + 1;
                    smallest[series] = findings[World.KeyOf(series)].Tests.Select(test => test.PValue).Append(smallest[series]).Min();
                    bound[since] += Reported(world, series, month) >= 2 ? 1 : 0;
                    found[since] += smallest[series] <= Alarm ? 1 : 0;
                }

                if (!world.IsNearCampaign(month))
                {
                    never.Add(Enumerable.Range(0, world.Changes.Count).Where(series => world.Changes[series].IsQuiet(month)).Select(series => findings[World.KeyOf(series)]));
                }
            }
        }

        double Share(int count) => 100.0 * count / Math.Max(1, emergent);
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{emergent},{Share(bound[2]):F0} %,{Share(found[2]):F0} %,{Share(bound[3]):F0} %,{Share(found[3]):F0} %,{never}"));
    }

    private static int Reported(World world, int series, int month) => world.Counts
        .Where(count => count.Series == series && count.Event >= world.Changes[series].Start && count.Report <= month)
        .Sum(count => count.Count);

    /// <summary>Series-months of what was never reported before and did not change.</summary>
    private sealed class NeverReported
    {
        private int _asked;
        private int _two;
        private int _alarms;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_asked},{_two},{_alarms}");

        internal void Add(IEnumerable<TrendFinding> findings)
        {
            foreach (var finding in findings.Where(finding => finding.Tests is [{ Kind: TrendKind.Emergent }]))
            {
                _asked++;
                _two += finding.Tests[0].PValue < 1 ? 1 : 0;
                _alarms += finding.Tests[0].PValue <= Alarm ? 1 : 0;
            }
        }
    }
}
