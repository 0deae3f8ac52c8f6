using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Disclosure.Test.Composition.Patterns;

/// <summary>Patterns by hand over a small store: state XA with a hundred signals of two suppliers in the quarter and as many in the one before.</summary>
internal static class FoundPatterns
{
    private const string All = "MOD-110 MOD-120 MOD-200 TGT-100";

    internal static Period Quarter { get; } = Period.Parse("2025-Q4");

    internal static Period Before { get; } = Period.Parse("2025-Q3");

    /// <summary>A stable pattern of so many signals, half of them of either supplier, nearly all with a modus of its own that is rare elsewhere.</summary>
    internal static PatternFinding Pattern(string id, int now = 30, int before = 30) => new()
    {
        Id = id,
        Name = [ModusOf(id), "TGT-100"],
        Counts = [Count(Before, before), Count(Quarter, now)],
        Labels =
        [
            Label("modus", ModusOf(id), 59, 60, 20, 200), Label("modus", "MOD-200", 2, 60, 90, 200), Label("target", "TGT-100", 40, 60, 80, 200),
            Label("region", "NL-UT", 55, 60, 60, 200), Label("summary", "dreigbrief", 50, 60, 60, 200),
        ],
        Modes = [new FieldMode("modus", ModusOf(id), 0.98), new FieldMode("target", "TGT-100", 0.66), new FieldMode("region", "NL-UT", 0.9), new FieldMode("objective", null, 0.3)],
        Stability = new PatternStability(0.9, 0, 50),
        Certainty = new PatternCertainty(0.95, 58, 2, 0.1),
        LifeCycle = Became(LifeCycleKind.Stable),
        Variants = [0.3],
    };

    internal static Analysis.Patterns.Findings.LifeCycle Became(LifeCycleKind kind, double usual = 20, params string[] related) =>
        new(kind, Before, Quarter, [.. related], new PatternGrowth(30, usual, 30 / usual, 1.2, 0.001, 0.004), kind == LifeCycleKind.Stable ? [] : [new PatternEvent(kind, Quarter, [.. related], ["XA-P02"])]);

    /// <summary>MOD-110 for the first pattern, MOD-120 for the second, MOD-100 for the third.</summary>
    private static string ModusOf(string id) => id[^1] switch { '1' => "MOD-110", '2' => "MOD-120", _ => "MOD-100" };

    internal static PeriodCount Count(Period period, int signals) =>
        new(period, new Count([new SourceCount("politie", signals - (signals / 2), signals, signals - (signals / 2)), new SourceCount("bz", signals / 2, signals, signals / 2)]));

    internal static LabelEvidence Label(string field, string label, long inside, long observed, long elsewhere, long others)
    {
        var isOver = inside * others > elsewhere * observed;
        return new LabelEvidence(field, label, inside, observed, elsewhere, others, 2, isOver ? 1.5 : -1.5, isOver ? 5 : -5, 0.001, true);
    }

    internal static ActorPatterns Of(params PatternFinding[] patterns) => new()
    {
        Actor = ActorScope.Of(StateActor.Parse("XA")),
        Outcome = patterns.Length > 0 ? PatternOutcome.Evaluated : PatternOutcome.NoStructure,
        Choice = new ModelChoice([new ModelScore(1, -100.5, 12, 210, 208, 206), new ModelScore(2, -80.25, 20, 190, 185, 187)], 2, 2, 1, 0.9, 10, 7),
        Patterns = [.. patterns],
        Noise = [Count(Before, 4), Count(Quarter, 7)],
        NoiseReasons = [new NoiseReason("modus", 8)],
        NotClustered = [Count(Quarter, 3)],
    };

    /// <summary>A hundred signals in either quarter, unless told otherwise; each has every concept, so that no label is rare in the tables.</summary>
    internal static ComposedPicture Compose(Edition edition, ActorPatterns actor, int now = 100) => Samples.Composed(edition, Material(actor, now));

    /// <summary>The same before it is composed.</summary>
    internal static PictureMaterial Material(ActorPatterns actor, int now = 100, int before = 100)
    {
        var material = Samples.Material(
        [
            .. Samples.Incidents(20, "ZZ", All), .. Samples.Incidents(10, "ZZ", All, "bz"), .. Samples.Incidents(20, "ZZ", All, quarter: "2025-Q3"), .. Samples.Incidents(10, "ZZ", All, "bz", "2025-Q3"),
            .. Samples.Incidents(now / 2, concepts: All), .. Samples.Incidents(now - (now / 2), source: "bz", concepts: All),
            .. Samples.Incidents(before / 2, quarter: "2025-Q3", concepts: All), .. Samples.Incidents(before - (before / 2), source: "bz", quarter: "2025-Q3", concepts: All),
        ]);
        return material with { Findings = material.Findings with { Patterns = [actor] } };
    }
}
