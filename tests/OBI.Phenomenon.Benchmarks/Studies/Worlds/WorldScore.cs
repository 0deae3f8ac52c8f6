using System.Globalization;
using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Panels;

namespace OBI.Phenomenon.Benchmarks.Studies.Worlds;

/// <summary>Judges the months of a world one by one, as known then, and counts how often that was right.</summary>
internal sealed class WorldScore(World world)
{
    private static readonly AnalysisOptions Options = new();
    private static readonly SeriesKey Everything = new(ActorScope.All, Subject.Total);

    private readonly SortedDictionary<string, (long Hits, long Of)> _rates = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Series, string Of), bool> _flagged = [];

    internal void Add(int month)
    {
        var findings = TrendAnalysis.Analyse(world.PanelAt(month), [], World.Catalogue, Options).ToDictionary(finding => new SeriesKey(finding.Actor, finding.Subject));
        var time = world.IsCampaign(month) ? "campaign" : world.IsNearCampaign(month) ? "just after a campaign" : "normal";
        for (var series = 0; series < world.Changes.Count; series++)
        {
            var (change, finding) = (world.Changes[series], findings[World.KeyOf(series)]);
            var isFound = finding.Verdict != TrendVerdict.None;
            var isAbsolute = finding.AbsoluteVerdict != TrendVerdict.None;
            if (change.IsQuiet(month))
            {
                AddQuiet(series, month, time, finding);
            }
            else if (change.IsActive(month))
            {
                AddActive(series, month, change, finding);
            }

            if (isAbsolute && time != "just after a campaign" && (change.IsQuiet(month) ? time == "campaign" : change.IsActive(month)))
            {
                Count($"5 cause named rightly, {(change.IsQuiet(month) ? "campaign only" : time == "campaign" ? "event during a campaign" : "event only")}", change.IsQuiet(month) ? !isFound : isFound);
            }
        }

        AddDiscoveries(month, time, findings);
    }

    internal void Print(TextWriter output)
    {
        foreach (var group in _flagged.GroupBy(entry => entry.Key.Of).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            _rates[group.Key] = (group.Count(entry => entry.Value), group.Count());
        }

        foreach (var (name, (hits, of)) in _rates)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-70} {100.0 * hits / of,7:0.00} % of {of}"));
        }
    }

    private void AddQuiet(int series, int month, string time, TrendFinding finding)
    {
        foreach (var test in finding.Tests)
        {
            Count($"1 false alarms, {time}: {test.Kind} p ≤ 0.01", test.PValue <= 0.01);
            Count($"1 false alarms, {time}: {test.Kind} p ≤ 0.01 after veto", Math.Max(test.PValue, test.SharePValue ?? 0) <= 0.01);
        }

        Count($"2 false alarms, {time}: finding, absolute", finding.AbsoluteVerdict != TrendVerdict.None);
        Count($"2 false alarms, {time}: finding, after veto", finding.Verdict != TrendVerdict.None);
        var since = month - world.Joins.Month;
        var gone = month - world.Leaves.Month;
        if (world.Changes[series].IsNone && !world.IsNearCampaign(month))
        {
            Flag(since is >= 0 and < 6, series, "3 flagged within 6 months of joining", finding);
            Flag(since is >= 12 and < 18, series, "3 flagged within 6 months of counting the joiner", finding);
            Flag(gone is >= 0 and < 6, series, "3 flagged within 6 months of leaving", finding);
        }
    }

    private void Flag(bool applies, int series, string name, TrendFinding finding)
    {
        if (applies)
        {
            _flagged[(series, name)] = _flagged.GetValueOrDefault((series, name)) || finding.Verdict != TrendVerdict.None;
            var any = finding.Tests.Any(test => test.PValue <= 0.01);
            _flagged[(series, name + ", any p ≤ 0.01")] = _flagged.GetValueOrDefault((series, name + ", any p ≤ 0.01")) || any;
        }
    }

    private void AddActive(int series, int month, PlantedChange change, TrendFinding finding)
    {
        var since = month - change.Start;
        var small = finding.Tests.Any(test => test.PValue <= 0.01);
        foreach (var within in change.Kind is "emergent" ? [2, 3] : change.Kind is "pulse" ? [2, 5] : new[] { 3, 6, 12 })
        {
            if (since < within && change.Start + within <= world.Months)
            {
                var name = $"6 {change.Kind} within {within} months";
                _flagged[(series, name + ", any p ≤ 0.01")] = _flagged.GetValueOrDefault((series, name + ", any p ≤ 0.01")) || small;
                _flagged[(series, name + ", finding")] = _flagged.GetValueOrDefault((series, name + ", finding")) || finding.Verdict != TrendVerdict.None;
            }
        }
    }

    private void AddDiscoveries(int month, string time, Dictionary<SeriesKey, TrendFinding> findings)
    {
        var changed = Enumerable.Range(0, world.Changes.Count).Where(series => !world.Changes[series].IsQuiet(month)).SelectMany(World.KeysOf).ToHashSet();

        // The total of all has nothing to be compared with: in a campaign it did rise, which only a marker can explain.
        var found = findings.Where(pair => pair.Value.Verdict != TrendVerdict.None && (time == "normal" || pair.Key != Everything)).ToList();
        if (found.Count > 0)
        {
            foreach (var (key, _) in found)
            {
                Count($"4 false among findings, {time}, all series", !changed.Contains(key));
            }
        }

        AddShare($"4 false discovery rate, {time}: all kinds", [.. found.Select(pair => !changed.Contains(pair.Key))]);
        foreach (var kind in new[] { TrendVerdict.Rise, TrendVerdict.Fall, TrendVerdict.Spike, TrendVerdict.Emergent, TrendVerdict.Ended, TrendVerdict.ShiftUp, TrendVerdict.ShiftDown })
        {
            AddShare($"4 false discovery rate, {time}: {kind}", [.. found.Where(pair => pair.Value.Verdict == kind).Select(pair => !changed.Contains(pair.Key))]);
        }
    }

    /// <summary>The false discovery rate is the mean of a share over months; a month without findings has none that are false.</summary>
    private void AddShare(string name, IReadOnlyList<bool> isFalse)
    {
        var share = isFalse.Count == 0 ? 0 : (double)isFalse.Count(wrong => wrong) / isFalse.Count;
        var (sum, of) = _rates.GetValueOrDefault(name);
        _rates[name] = (sum + (long)Math.Round(1000 * share), of + 1000);
    }

    private void Count(string name, bool hit)
    {
        var (hits, of) = _rates.GetValueOrDefault(name);
        _rates[name] = (hits + (hit ? 1 : 0), of + 1);
    }
}
