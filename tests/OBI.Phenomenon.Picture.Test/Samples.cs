using System.Globalization;
using System.Reflection;
using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Picture.Context;
using OBI.Phenomenon.Picture.Corrections;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.KeyPoints;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Test;

/// <summary>A small picture; numbers get in by the constructor that only the gate can see, so by reflection.</summary>
internal static class Samples
{
    private static readonly ConstructorInfo Constructor =
        typeof(Published).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(decimal)])!;

    internal static Published Number(string text) => Number(decimal.Parse(text, CultureInfo.InvariantCulture));

    internal static Published Number(decimal number) => (Published)Constructor.Invoke([number]);

    internal static PhenomenonPicture Picture() => new(
        new Header(
            Edition.Released, "OBI.Phenomenon", "0.1.0", "quarterly", new Words("Fenomeenbeeld OBI", "OBI phenomenon picture"), "nl", "2025-Q4",
            "2025-10-01", "2025-12-31", 42, "2026-01-15", "Departementaal vertrouwelijk", "redactie@voorbeeld.example", true, 1, null, [], "2026.1", "0123abcd"),
        [
            new Supplier(
                "politie", new Words("Politie", "Police"), "veiligheid", "B", "Politiewet 2012", "2021-01-01", null, "ab12",
                Number("3"), Number("3"), Number("0"), Number("12.50")),
        ],
        [
            new Table(
                "suppliers", ["group", "period"], ["signals"],
                [new Relation("group", RelationKind.Partition), new Relation("period", RelationKind.Overlap)],
                [new TableRow(["veiligheid", "2025-Q4"], [Number("31")]), new TableRow(["*", "2025-Q4"], [Number("43")])]),
            Actors(),
        ],
        [
            new Finding(
                "XA/MOD-110/previous", "XA", "MOD-110", "2025-Q4", "2025-Q3", "previous", Number("31"), Number("12"), Number("2.58333"),
                Number("1.3"), Number("5.2"), Number("0.0055"), Number("0.04"), FindingVerdict.NoChange, false),
        ],
        [Trend()],
        [Patterns()],
        [new KeyPoint("XA/MOD-110", KeyPointKind.Trend, ["XA/MOD-110"], [], 1), new KeyPoint("XA-P01", KeyPointKind.Pattern, [], ["XA-P01"], 2), new KeyPoint("XA-P02", KeyPointKind.Pattern, [], ["XA-P02"], 3)],
        [new ReportingChange("campagne", new Words("Campagne", "Campaign"), "2025-02-01", null, ["XA"])],
        [new DatedEvent(new Words("Verkiezingen", "Elections"), "2025-03-14", "2025-03-17", ["XA"], "Staatscourant")],
        [new EarlierPeriod("2025-Q3", Stands: true, [new OverturnedVerdict("XA/MOD-110", "XA", "MOD-110", TrendVerdict.Rise, TrendVerdict.None, IsKeyPoint: true)])],
        [],
        [new SignedChapter(ChapterKind.Judgements, "- Het is waarschijnlijk dat dit aanhoudt.\n", "senior analist", "hoofd analyse")],
        [new Term("modus", "MOD-110", null, new Words("Intimidatie", "Intimidation"), "Bedreigen, België incluis")],
        [new Parameter("thresholds.cell", "5")]);

    /// <summary>Two patterns of a state as a gate would let them through.</summary>
    internal static ActorPatterns Patterns() => new("XA", PatternOutcome.Evaluated, [Pattern("XA-P01"), Pattern("XA-P02")], [new PatternLink("2025-Q4", "XA-P01", "XA-P02", PatternChange.Splitting)], null);

    internal static Pattern Pattern(string id) => new(
        id, ["MOD-110"], [new PatternSize("2025-Q3", Published.Withheld, Published.Withheld, Published.Withheld), new PatternSize("2025-Q4", Number("11"), Number("25"), Published.Withheld)],
        [new MixLabel("modus", "MOD-110", MixBand.NearlyAll, Representation.Over, true)], StabilityGrade.Stable, MixBand.Most, PatternChange.Growing, null, null, [], PatternRelease.Full, null);

    internal static PatternExplanation PatternExplanation() => new(
        Number("97"), Number("0.91"), Number("0.02"), Number("50"), Number("0.94"), Number("80"), Number("17"), [Number("0.31")],
        new GrowthTest(Number("31"), Number("12.4"), Number("2.5"), Number("1.2"), Number("0.001"), Number("0.004")),
        [new LabelCounts("modus", "MOD-110", Number("83"), Number("97"), Number("21"), Number("100"), Number("4.07"), Number("6.2"), Number("0.001"), true)],
        [new PatternStep(PatternChange.Growing, "2025-Q4", ["XA-P01"], ["XA-P01"])],
        ["MOD-110"]);

    internal static PatternModel PatternModel() => new(
        [new ModelScore(Number("2"), Number("-410.5"), Number("21"), Number("901"), Number("899"), Number("880"))], Number("2"), Number("3"), Number("4"), Number("0.9"), Number("12"), Number("5"),
        Number("41"), Number("7"), Number("12"), Number("2"), [new NoiseReason("modus", Number("22"))],
        [new GonePattern("XA-P03", Number("9"))], [new MovedSignals("2025-Q3", "XA-P03", "XA-P01", Number("6")), new MovedSignals("2025-Q3", "XA-P03", null, Number("3"))]);

    internal static Trend Trend() => new(
        "XA/MOD-110", "XA", "MOD-110", "2025-Q4", TrendOutcome.Evaluated, TrendVerdict.Rise, TrendVerdict.Rise, "2025-10", "2025-12",
        Number("31"), Estimate("12.5", "6", "20"), Estimate("2.48", "1.6", "3.9"), TrendMethod.Regression, Number("0.004"), Number("1.1"), false,
        Number("1.9"), Published.Withheld, Number("0.9"), "veiligheid", new TrendShift("2025-02", "2024-12", "2025-04", Number("1.8")), Estimate("4.2", "-1.5", "9"),
        ["campagne"], TrendRelease.Full, null);

    internal static TrendExplanation Explanation() => new(
        ["politie"], Number("60"), Number("4"), Number("1.1"), Number("0.9"), Number("1.3"), Estimate("1.1", "0.9", "1.3"), Number("21"), Number("3"), Estimate("34", "31", "40"),
        Estimate("2.2", "1.2", "4.1"), Number("0.3"), true, ["2023-04"], [new TrendQuestion(TrendKind.Level, "2025-10", "2025-12", Number("0.0001"), Number("0.004"), true)],
        [new StabilityLine(StabilityKind.Supplier, "politie", null)]);

    internal static Estimate Estimate(string value, string low, string high) => new(Number(value), Number(low), Number(high));

    internal static Table Actors() => new(
        "actors", ["actor", "period"], ["signals", "share"],
        [new Relation("actor", RelationKind.Overlap), new Relation("period", RelationKind.Partition)],
        [
            new TableRow(["XA", "2025-Q4"], [Number("31"), Number("0.720930")]),
            new TableRow(["XA", "2025-Q3"], [Number("12"), Published.Withheld]),
            new TableRow(["*", "2025-Q4"], [Number("43"), Published.Withheld]),
        ]);
}
