using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns;
using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Test.Patterns;

/// <summary>A state with two patterns, the second of which begins in the second quarter of 2025, and one with hardly any signals.</summary>
public class PatternAnalysisTest
{
    private static readonly ConceptCatalogue Catalogue = new(
        "test",
        [],
        [.. new[] { "MOD", "TGT", "OBJ", "CHN" }.SelectMany(facet => Enumerable.Range(1, 8).Select(number => Concept($"{facet}-{number}00"))), Concept("MOD-110", "MOD-100"), Concept("MOD-999")]);

    private static readonly PatternRun Run = Analyse(World());

    [Test]
    public void Analyse_TwoPatterns_AreFoundAndNamed()
    {
        var actor = Run.Patterns.Single(found => found.Actor.Code == "XA");

        Assert.That(actor.Outcome, Is.EqualTo(PatternOutcome.Evaluated));
        Assert.That(actor.Patterns.Select(pattern => pattern.Id), Is.EqualTo(new[] { "XA-P01", "XA-P02" }), "by the period they began in");
        Assert.That(actor.Patterns.Select(pattern => pattern.Name[0]), Is.EqualTo(new[] { "MOD-110", "MOD-200" }));
    }

    [Test]
    public void Analyse_PatternThatBegins_EmergedThen()
    {
        var second = Run.Patterns.Single(found => found.Actor.Code == "XA").Patterns[1].LifeCycle;

        Assert.That(second.Events.Select(change => (change.Kind, change.Period.ToString())), Is.EqualTo(new[] { (LifeCycleKind.Emerging, "2025-Q2") }));
        Assert.That((second.Kind, second.First.ToString(), second.Last.ToString()), Is.EqualTo((LifeCycleKind.Stable, "2025-Q2", "2025-Q4")));
    }

    [Test]
    public void Analyse_EverySignal_IsCountedOnce()
    {
        foreach (var actor in Run.Patterns)
        {
            var counted = actor.Patterns.Select(pattern => pattern.Counts).Append(actor.Noise).Append(actor.NotClustered).Sum(counts => counts.Sum(count => count.Count.Signals));
            var dated = World().Where(tally => tally.Actors.Actors.Any(state => state.Code == actor.Actor.Code) && tally.Start.Precision != DatePrecision.Year).Sum(tally => tally.Signals);

            Assert.That(actor.Outcome == PatternOutcome.Evaluated ? counted : dated, Is.EqualTo(dated), actor.Actor.Code);
        }
    }

    [Test]
    public void Analyse_NothingObserved_IsNotClustered() =>
        Assert.That(Run.Patterns.Single(found => found.Actor.Code == "XA").NotClustered.Sum(count => count.Count.Signals), Is.EqualTo(3));

    [Test]
    public void Analyse_YearOnly_TeachesTheModelAndCountsInNoQuarter()
    {
        var first = Run.Patterns.Single(found => found.Actor.Code == "XA").Patterns[0];

        Assert.That(first.Certainty.Assigned + first.Certainty.Doubtful - first.Counts.Sum(count => count.Count.Signals), Is.EqualTo(6));
    }

    [Test]
    public void Analyse_HardlyAnySignals_SaysSo() =>
        Assert.That(Run.Patterns.Single(found => found.Actor.Code == "XB").Outcome, Is.EqualTo(PatternOutcome.TooFewSignals));

    [Test]
    public void Analyse_OtherOrder_IsTheSame() =>
        Assert.That(Text(Analyse([.. World().Reverse()])), Is.EqualTo(Text(Run)));

    [Test]
    public void Analyse_WithTheLedgerOfTheQuarterBefore_KeepsIds()
    {
        var before = PatternAnalysis.Analyse(Input([.. World().Where(tally => tally.Start.Anchor <= new DateOnly(2025, 9, 30))]) with { Period = Period.Parse("2025-Q3") });

        var after = PatternAnalysis.Analyse(Input(World()) with { Ledger = before.Ledger });

        Assert.That(after.Patterns[0].Patterns.Select(pattern => (pattern.Id, pattern.Name[0])), Is.EqualTo(before.Patterns[0].Patterns.Select(pattern => (pattern.Id, pattern.Name[0]))));
        Assert.That(after.Ledger.Of("XA").Patterns, Has.Length.EqualTo(2));
    }

    [Test]
    public void Analyse_QuarterThatWasReleased_CountsAsItWasReleased()
    {
        var before = PatternAnalysis.Analyse(Input([.. World().Where(tally => tally.Start.Anchor <= new DateOnly(2025, 9, 30))]) with { Period = Period.Parse("2025-Q3") }).Ledger.Of("XA");
        var (first, second) = (before.Patterns[0], before.Patterns[1]);

        // As if what is now the third quarter of the second pattern had been released as a third, and the second quarter of the first as noise.
        var released = before with
        {
            Patterns =
            [
                first with { Signals = [.. first.Signals.Where(signals => signals.Period != "2025-Q2")] },
                second with { Signals = [.. second.Signals.Where(signals => signals.Period != "2025-Q3")] },
                new LedgerPattern("XA-P03", second.Mix, [.. second.Signals.Where(signals => signals.Period == "2025-Q3")]),
            ],
            Noise = [.. before.Noise, .. first.Signals.Where(signals => signals.Period == "2025-Q2")],
        };
        var run = Analyse(Input(World()) with { Ledger = new PatternLedger([released]).Released("2025-Q3") });

        var (then, now) = (Run.Patterns.Single(found => found.Actor.Code == "XA"), run.Patterns.Single(found => found.Actor.Code == "XA"));
        Assert.That(now.Patterns.Select(pattern => pattern.Id), Is.EqualTo(new[] { "XA-P01", "XA-P02" }));
        Assert.That((In(now.Patterns[0].Counts, "2025-Q2"), In(now.Patterns[1].Counts, "2025-Q3"), now.Gone.Single().Id), Is.EqualTo((0L, 0L, "XA-P03")));
        Assert.That((In(now.Noise, "2025-Q2"), In(now.Gone[0].Counts, "2025-Q3")), Is.EqualTo((In(then.Noise, "2025-Q2") + In(then.Patterns[0].Counts, "2025-Q2"), In(then.Patterns[1].Counts, "2025-Q3"))));
        Assert.That(now.Patterns.Select(pattern => In(pattern.Counts, "2025-Q4")), Is.EqualTo(then.Patterns.Select(pattern => In(pattern.Counts, "2025-Q4"))), "what was not released goes by the model");
        Assert.That(now.Moved.Select(moved => (moved.Period, moved.Released, moved.Now)).Distinct(), Is.EqualTo(new[] { ("2025-Q2", null, "XA-P01"), ("2025-Q3", "XA-P03", (string?)"XA-P02") }));
        Assert.That(
            now.Patterns.Select(pattern => pattern.Certainty.Assigned + pattern.Certainty.Doubtful),
            Is.EqualTo(new[] { now.Patterns[0].Counts.Sum(count => count.Count.Signals) + 6, now.Patterns[1].Counts.Sum(count => count.Count.Signals) }),
            "what is said of labels and certainty is said of the same signals");
        Assert.That(run.Ledger.Of("XA").Patterns[2].Signals, Is.EqualTo(released.Patterns[2].Signals));

        static long In(IEnumerable<PeriodCount> counts, string period) => counts.Single(count => count.Period.ToString() == period).Count.Signals;
    }

    private static string Text(PatternRun run) => string.Join('\n', run.Patterns.SelectMany(actor => actor.Patterns.Select(pattern => string.Join(
        ' ',
        [pattern.Id, pattern.Certainty, pattern.Stability, pattern.LifeCycle.Growth, .. pattern.Counts.Select(count => (object)count.Count.Signals), .. pattern.Labels, .. pattern.Variants.Select(share => (object)share)]))));

    private static PatternRun Analyse(Tally[] tallies) => Analyse(Input(tallies));

    private static PatternRun Analyse(AnalysisInput input) => PatternAnalysis.Analyse(input);

    private static AnalysisInput Input(Tally[] tallies) =>
        new(tallies, Samples.Quarter, [Samples.Member("politie"), Samples.Member("bz")], new Dictionary<string, DateOnly> { ["politie"] = new(2026, 1, 20), ["bz"] = new(2026, 1, 20) }, [], Catalogue, new AnalysisOptions());

    private static Tally[] World()
    {
        var tallies = new List<Tally>();
        var chance = new CounterStream(5);
        for (var month = 0; month < 24; month++)
        {
            for (var signal = 0; signal < 8; signal++)
            {
                var day = new DateOnly(2024, 1, 3).AddMonths(month).AddDays(3 * signal).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                var source = signal % 2 == 0 ? "politie" : "bz";
                tallies.Add(Samples.Tally(concepts: Concepts(ref chance, "MOD-110 TGT-100 OBJ-100 CHN-100"), day: day, source: source, region: "NL-UT"));
                if (month >= 15)
                {
                    tallies.Add(Samples.Tally(concepts: Concepts(ref chance, "MOD-200 TGT-200 OBJ-200 CHN-200"), day: day, source: source, region: "NL-ZH"));
                }
            }
        }

        tallies.Add(Samples.Tally(concepts: "MOD-110 TGT-100 OBJ-100 CHN-100", day: "2024-01-01", precision: DatePrecision.Year, signals: 6, region: "NL-UT"));
        tallies.Add(Samples.Tally(concepts: "MOD-999", day: "2025-11-05", signals: 3));
        tallies.Add(Samples.Tally(actors: "XB", day: "2025-11-05", signals: 4));
        return [.. tallies];
    }

    /// <summary>Most of a pattern's own concepts, and now and then one of any.</summary>
    private static string Concepts(ref CounterStream chance, string own)
    {
        var concepts = new List<string>();
        foreach (var code in own.Split(' '))
        {
            concepts.Add(chance.Fraction() < 0.85 ? code : $"{code[..4]}{3 + (int)(6 * chance.Fraction())}00");
        }

        return string.Join(' ', concepts.Distinct());
    }

    private static Concept Concept(string code, string? parent = null) => new(
        ConceptCode.Parse(code), ConceptCode.Parse(code).Facet(), parent is null ? null : ConceptCode.Parse(parent), code, code, string.Empty, code.EndsWith("999", StringComparison.Ordinal), [], []);
}
