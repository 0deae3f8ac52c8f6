using System.Globalization;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Picture.Context;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Report.Test.Fixture;

/// <summary>Trends for the sample pictures: every verdict and outcome occurs, with the numbers that the verdict would have.</summary>
internal sealed class TrendSample(Sample sample)
{
    private static readonly TrendVerdict[] Course = [TrendVerdict.Rise, TrendVerdict.Spike, TrendVerdict.Fall, TrendVerdict.ShiftUp, TrendVerdict.Emergent, TrendVerdict.Ended, TrendVerdict.ShiftDown];

    private bool IsInternal => sample.Edition == Edition.Internal;

    private string[] Scopes => ["*", .. sample.States, "ZZ"];

    public static ReportingChange[] Markers { get; } =
    [
        new("campagne-2024", new Words("Landelijke campagne om intimidatie uit het buitenland te melden, met een eigen telefoonnummer", "National campaign to report intimidation from abroad, with a telephone number of its own"), "2024-09-15", "2024-12-31", ["XB"]),
        new("meldpunt", new Words("Nieuw meldpunt", "New contact point"), "2025-05-01", null, ["XB", "XC"]),
    ];

    public DatedEvent[] Events() =>
    [
        new(new Words("Verkiezingen, ook onder staatsburgers in Nederland", "Elections, also among citizens in the Netherlands"), "2024-03-14", "2024-03-17", [.. sample.States.Take(1)], "Officiële bekendmaking van de kieskommissie, voorbeeld"),
        new(new Words("Officieel bezoek", "Official visit"), "2025-06-05", "2025-06-05", [], "Persbericht, voorbeeld"),
        new(new Words("Uitspraak in een strafzaak", "Judgement in a criminal case"), "2025-06-20", "2025-06-20", [.. sample.States.Skip(1).Take(1)], "ECLI:NL:VOORBEELD:2025:1"),
        new(new Words("Verkiezingen voor het parlement en voor alle provinciale besturen", "Elections for parliament and for all provincial governments"), "2026-03-22", "2026-03-22", [.. sample.States.Take(1)], "Officiële bekendmaking, voorbeeld"),
        new(new Words("Internationale topontmoeting in Den Haag", "International summit in The Hague"), "2026-09-24", "2026-10-02", [], "Persbericht, voorbeeld"),
    ];

    public Trend[] Trends() =>
    [
        .. from actor in Scopes
           from trend in OfActor(actor).Select(Unchanged)
           where IsInternal || trend.Release != TrendRelease.None
           orderby trend.Id
           select IsInternal ? trend : Outside(trend),
    ];

    public Table Weeks()
    {
        var monday = new DateOnly(2024, 1, 1);
        var rows =
            from actor in Scopes
            from week in Enumerable.Range(0, 104)
            let usual = Math.Max(0.4m, sample.Size(actor, week / 13) / 13m)
            let signals = Math.Round(usual + ((((week * 7) + (actor[0] * 3)) % 5) - 2) * usual / 4) + (actor[^1] == 'B' && week is 96 or 97 ? 8 : 0)
            let upper = usual + (2.5m * (decimal)Math.Sqrt((double)usual))
            select new TableRow([actor, monday.AddDays(week * 7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)], [N(signals), N(Math.Round(usual, 3)), N(Math.Round(upper, 3)), N(signals > upper ? 1 : 0), N(week > 99 ? 0.9m - ((week - 99) * 0.1m) : 1)]);
        return new Table("weeks", ["actor", "week"], ["signals", "usual", "upper", "alarm", "reported"], [], [.. rows]);
    }

    private Trend Unchanged(Trend trend) => sample.Steady ? trend with { Verdict = TrendVerdict.None, AbsoluteVerdict = TrendVerdict.None, Shift = null, RestsOn = null } : trend;

    private static Published N(decimal value) => Sample.Shown(value);

    private IEnumerable<Trend> OfActor(string actor)
    {
        var place = Array.IndexOf(Scopes, actor);
        yield return actor == "XE" ? Unjudged(actor, "*", TrendOutcome.InsufficientHistory) : Judged(actor, "*", sample.Size(actor, 7), place == 2 ? TrendVerdict.Rise : place == 5 ? TrendVerdict.Fall : TrendVerdict.None);
        foreach (var (number, concept) in Sample.Catalogue.Concepts.Where(concept => concept.Facet is Facet.Modus or Facet.Target).Index())
        {
            var (code, size) = (concept.Code.Value, sample.Size(actor, concept.Code.Value, 7));
            if (size == 0)
            {
                continue;
            }

            var marked = actor == "XC" && number == 4;
            yield return marked ? Unjudged(actor, code, TrendOutcome.BlockedByMarker)
                : size < 3 ? Unjudged(actor, code, TrendOutcome.TooFewSignals)
                : Judged(actor, code, size, place is 1 or 2 or 4 && number % 9 == 3 ? Course[number / 9 % Course.Length] : TrendVerdict.None, isVetoed: place == 3 && number == 0);
        }
    }

    private static Trend Judged(string actor, string code, int size, TrendVerdict verdict, bool isVetoed = false)
    {
        var absolute = isVetoed ? TrendVerdict.Rise : verdict;
        var observed = verdict == TrendVerdict.Ended ? 0 : size;
        var usual = absolute switch { TrendVerdict.Rise or TrendVerdict.Spike or TrendVerdict.ShiftUp => size / 1.8m, TrendVerdict.Fall or TrendVerdict.ShiftDown => size * 1.9m, TrendVerdict.Emergent => 0.4m, TrendVerdict.Ended => 6.5m, _ => size * 0.95m };
        var spread = 2 * (decimal)Math.Sqrt((double)usual);
        var ratio = observed / usual;
        var rise = 1 + (3.2m / (decimal)Math.Sqrt((double)usual));
        Release(observed, usual, verdict, out var release);
        return Named(actor, code, TrendOutcome.Evaluated, verdict, absolute, release) with
        {
            First = verdict is TrendVerdict.Spike ? "2025-11" : "2025-Q4",
            Last = verdict is TrendVerdict.Spike ? "2025-12" : "2025-Q4",
            Observed = N(observed),
            Usual = new Estimate(N(Math.Round(usual, 2)), N(Math.Max(0, Math.Floor(usual - spread))), N(Math.Ceiling(usual + spread))),
            Ratio = new Estimate(N(Math.Round(ratio, 4)), N(Math.Round(ratio * 0.7m, 4)), N(Math.Round(ratio * 1.4m, 4))),
            Method = usual > 3 ? TrendMethod.Regression : TrendMethod.Rate,
            QValue = N(verdict == TrendVerdict.None && !isVetoed ? 0.64m : 0.0004m * size),
            ShareFactor = N(isVetoed ? 1.7m : 1.05m),
            Vetoes = code.StartsWith("TGT", StringComparison.Ordinal) && verdict == TrendVerdict.None ? null : isVetoed,
            DetectableRise = N(Math.Round(rise, 3)),
            DetectableFall = usual > 12 ? N(Math.Round(1 / rise, 3)) : Published.Withheld,
            ReportedShare = N(0.86m),
            RestsOn = verdict == TrendVerdict.Rise && code != "*" ? "politie" : null,
            Shift = verdict is TrendVerdict.ShiftUp or TrendVerdict.ShiftDown ? new TrendShift("2025-02", "2024-12", "2025-04", N(Math.Round(ratio, 2))) : null,
            Slope = new Estimate(N(4.2m), N(-1.3m), N(9.9m)),
            Markers = actor == "XB" && code == "*" ? ["campagne-2024", "meldpunt"] : [],
            Explanation = Why(usual, observed),
        };
    }

    private static Trend Unjudged(string actor, string code, TrendOutcome outcome) => Named(actor, code, outcome, TrendVerdict.None, TrendVerdict.None, outcome == TrendOutcome.TooFewSignals ? TrendRelease.None : TrendRelease.Coarse) with
    {
        Observed = N(2),
        Markers = outcome == TrendOutcome.BlockedByMarker ? ["meldpunt"] : [],
        Explanation = Why(1, 2),
    };

    private static void Release(int observed, decimal usual, TrendVerdict verdict, out TrendRelease release) => release =
        observed >= Sample.Threshold && usual >= Sample.Threshold ? TrendRelease.Full
        : observed >= Sample.Threshold && verdict == TrendVerdict.Emergent ? TrendRelease.Coarse
        : TrendRelease.None;

    private static Trend Named(string actor, string code, TrendOutcome outcome, TrendVerdict verdict, TrendVerdict absolute, TrendRelease release) => new(
        $"{actor}/{code}", actor, code, "2025-Q4", outcome, verdict, absolute, "2025-Q4", "2025-Q4",
        Published.Withheld, Estimate.Withheld, Estimate.Withheld, null, Published.Withheld, Published.Withheld, null, Published.Withheld, Published.Withheld, Published.Withheld,
        null, null, Estimate.Withheld, [], release, null);

    /// <summary>What a gate would leave of it.</summary>
    private static Trend Outside(Trend trend) => trend.Release == TrendRelease.Full
        ? trend with { Explanation = null, RestsOn = trend.RestsOn is null ? null : "veiligheidsdomein" }
        : Named(trend.Actor, trend.Concept, trend.Outcome, trend.Verdict, trend.AbsoluteVerdict, TrendRelease.Coarse) with { Markers = trend.Markers, RestsOn = trend.RestsOn is null ? null : "veiligheidsdomein" };

    private static TrendExplanation Why(decimal usual, int observed) => new(
        ["aivd", "bz", "nctv", "politie", "szw"], N(60), N(Math.Round(usual / 3, 3)), N(1.08m), N(0.93m), N(1.34m), new Estimate(N(1.05m), N(0.91m), N(1.21m)),
        N(Math.Ceiling(usual * 1.7m)), usual > 9 ? N(Math.Floor(usual * 0.4m)) : Published.Withheld, new Estimate(N(observed + 3), N(observed), N(observed + 8)), new Estimate(N(1.41m), N(1.04m), N(2.6m)),
        N(0.21m), false, ["2023-04", "2024-10"],
        [new TrendQuestion(TrendKind.Level, "2025-10", "2025-12", N(0.0001m), N(0.0031m), true), new TrendQuestion(TrendKind.Spike, "2025-11", "2025-12", N(0.2m), N(0.71m), false), new TrendQuestion(TrendKind.Shift, "2025-02", "2025-12", N(0.03m), Published.Withheld, false)],
        [new StabilityLine(StabilityKind.Supplier, "politie", false), new StabilityLine(StabilityKind.Supplier, "szw", true), new StabilityLine(StabilityKind.Perceived, null, null), new StabilityLine(StabilityKind.Bundles, null, true), new StabilityLine(StabilityKind.OlderHistory, null, true)]);
}
