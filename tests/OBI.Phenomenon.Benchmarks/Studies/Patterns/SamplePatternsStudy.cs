using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using OBI.Phenomenon.Analysis.Patterns;
using OBI.Phenomenon.Analysis.Patterns.Agreement;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Sample;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies.Patterns;

/// <summary>Whether the patterns planted in <c>data-samples</c> are found again, and what is said of them quarter by quarter.</summary>
internal sealed class SamplePatternsStudy(TextWriter output) : Study(output)
{
    internal override void Run()
    {
        using var folder = new TemporaryFolder();
        var store = Path.Combine(folder.Path, "obi.db");
        SampleTallies.TakeIn(store);
        var newest = SampleTallies.InputOf(Period.Parse("2025-Q4"), store);
        var clock = Stopwatch.StartNew();
        var run = PatternAnalysis.Analyse(newest);
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {newest.Period}: {clock.Elapsed.TotalSeconds:0.0} s"));
        Agree(run, Planted(store, Path.Combine(folder.Path, "world")));
        foreach (var pattern in run.Patterns.SelectMany(actor => actor.Patterns))
        {
            Output.WriteLine(Line(pattern));
        }

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
            foreach (var pattern in PatternAnalysis.Analyse(input).Patterns.SelectMany(actor => actor.Patterns).Where(pattern => pattern.LifeCycle.Kind is not (LifeCycleKind.Stable or LifeCycleKind.Past)))
            {
                Output.WriteLine($"{period} {Line(pattern)}");
            }
        }
    }

    private void Agree(PatternRun run, List<(string Actor, string Period, string Profile, string Pattern)> planted)
    {
        var (all, found) = (new List<int>(), new List<int>());
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int NumberOf(string name)
        {
            numbers.TryAdd(name, numbers.Count);
            return numbers[name];
        }

        Output.WriteLine("actor,signals,planted,patterns,ari,outcome,noise");
        foreach (var actor in run.Patterns)
        {
            var ids = IdsOf(run.Ledger.Of(actor.Actor.Code));
            var rows = planted.Where(row => row.Actor == actor.Actor.Code && ids.ContainsKey((row.Period, row.Profile))).ToList();
            int[] truth = [.. rows.Select(row => NumberOf(row.Pattern))];
            int[] given = [.. rows.Select(row => NumberOf(ids[(row.Period, row.Profile)]))];
            all.AddRange(truth);
            found.AddRange(given);
            Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{actor.Actor},{rows.Count},{truth.Distinct().Count()},{actor.Patterns.Length},{(rows.Count == 0 ? double.NaN : AdjustedRandIndex.Of(truth, given)):F3},{actor.Outcome},{rows.Count(row => ids[(row.Period, row.Profile)].EndsWith("noise", StringComparison.Ordinal))}"));
        }

        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all,{all.Count},{all.Distinct().Count()},{run.Patterns.Sum(actor => actor.Patterns.Length)},{AdjustedRandIndex.Of(all, found):F3}"));
        foreach (var cell in all.Zip(found).GroupBy(pair => pair).OrderBy(group => group.Key))
        {
            Output.WriteLine($"  {numbers.First(entry => entry.Value == cell.Key.First).Key} {numbers.First(entry => entry.Value == cell.Key.Second).Key} {cell.Count()}");
        }
    }

    private static Dictionary<(string Period, string Profile), string> IdsOf(ActorLedger ledger) =>
        ledger.Patterns.SelectMany(pattern => pattern.Signals.Select(signals => (signals, pattern.Id)))
            .Concat(ledger.Noise.Select(signals => (signals, Id: ledger.Actor + "-noise")))
            .ToDictionary(entry => (entry.signals.Period, entry.signals.Profile), entry => entry.Id);

    /// <summary>Every standing signal of the store with what it was drawn from: the world is made again with the seed it was made with.</summary>
    private static List<(string Actor, string Period, string Profile, string Pattern)> Planted(string store, string world)
    {
        var truth = new Dictionary<(string, long), PlantedRow>();
        SampleWorld.Write(new SampleOptions(12000, 1), world, planted: row => truth.Add((row.File, row.Line), row));
        using var connection = new SqliteConnection($"Data Source={store};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT batch.name, signal.line, actor_set.key, signal.start, signal.precision, region.key, profile.key
            FROM signal
            JOIN batch ON batch.id = signal.batch
            JOIN actor_set ON actor_set.id = signal.actor_set
            JOIN region ON region.id = signal.region
            JOIN profile ON profile.id = signal.profile
            WHERE signal.withdrawn_seq IS NULL
            """;
        var rows = new List<(string Actor, string Period, string Profile, string Pattern)>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var start = new ImpreciseDate(DateOnly.FromDayNumber(reader.GetInt32(3)), (DatePrecision)reader.GetInt32(4));
            if (start.Precision <= Period.Finest(PeriodKind.Quarter))
            {
                var row = truth[(reader.GetString(0), reader.GetInt64(1))];
                rows.AddRange(ActorSet.Parse(reader.GetString(2)).Actors
                    .Where(actor => actor.Code == row.Actor)
                    .Select(actor => (actor.Code, Period.Of(start.Anchor, PeriodKind.Quarter).ToString(), $"{reader.GetString(6)} {reader.GetString(5)}".Trim(), row.Pattern)));
            }
        }

        return rows;
    }

    private static string Line(PatternFinding pattern)
    {
        var life = pattern.LifeCycle;
        var growth = life.Growth is { } test ? string.Create(CultureInfo.InvariantCulture, $"{test.Observed} usual {test.Usual:0.0} phi {test.Dispersion:0.00} p {test.PValue:0.0000} q {test.QValue:0.0000}") : "-";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{pattern.Id} {string.Join('+', pattern.Name),-30} {life.Kind,-9} {life.First}–{life.Last} [{string.Join(' ', pattern.Counts.Select(count => count.Count.Signals))}] J {pattern.Stability.Jaccard:0.00} {growth} {string.Join("; ", life.Events.Select(change => $"{change.Kind}@{change.Period}"))}");
    }
}
