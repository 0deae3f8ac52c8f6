using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Disclosure.Test.Composition.Trends;

/// <summary>A finding by hand over a small store: state XA with enough signals of two suppliers, and a history.</summary>
internal sealed class Found
{
    private readonly PictureMaterial _material;

    internal Found(params IEnumerable<Tally>[] tallies) => _material = Samples.Material([.. tallies.SelectMany(each => each)]);

    internal static Period Quarter { get; } = Period.Parse("2025-Q4");

    /// <summary>Twenty-five incidents with MOD-110 in the quarter and ten a quarter in two earlier ones, among others.</summary>
    internal static Found Ordinary() => new(
        Samples.Around(), Samples.Incidents(20), Samples.Incidents(5, source: "bz"), Samples.Incidents(10, quarter: "2025-Q3"), Samples.Incidents(10, quarter: "2025-Q2"));

    internal static Marker Marker(string id, params string[] actors) => new(
        id, MarkerKind.Campaign, new Bilingual("Campagne " + id, "Campaign " + id), new DateOnly(2025, 5, 1), null, 0, [], [.. actors.Select(StateActor.Parse)], []);

    internal static CalendarEvent Event(string name, string first, params string[] actors) => new(
        EventKind.Election, new Bilingual(name, name), DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(first, "yyyy-MM-dd"), [.. actors.Select(StateActor.Parse)], "Staatscourant");

    /// <summary>A rise of a concept of a state, with what the store counts as observed.</summary>
    internal TrendFinding Rise(string actor = "XA", string? concept = "MOD-110", double usual = 10, params string[] suppliers)
    {
        var judged = suppliers.Length == 0 ? ["bz", "politie"] : suppliers;
        var scope = ActorScope.Of(StateActor.Parse(actor));
        var subject = concept is null ? Subject.Total : Subject.Of(Samples.Catalogue[ConceptCode.Parse(concept)]);
        var observed = _material.Findings.Counts[scope, subject, Quarter].Of(judged.ToHashSet(StringComparer.Ordinal));
        return new TrendFinding
        {
            Actor = scope,
            Subject = subject,
            Period = Quarter,
            Outcome = Outcome.Evaluated,
            Verdict = TrendVerdict.Rise,
            AbsoluteVerdict = TrendVerdict.Rise,
            Suppliers = [.. judged],
            Observed = observed,
            HistoryMonths = 60,
            Level = new LevelEstimate(usual, usual / 2, usual * 2, observed.Signals / usual, 1.2, 4.5, 1.1, 5.5, 1.9),
            Share = new ShareEstimate(1.1, 0.9, 1.3, 9, usual * 1.1, 0.01, false),
            Tests = [new TrendTest(TrendKind.Level, Period.Parse("2025-10"), Period.Parse("2025-12"), 0.001, 0, 0.004, true)],
            Detectability = new Detectability(18, 2, 1.9, 0.3),
            Explanation = new Explanation(UsualMethod.Regression, 3.3, 1.1, 0.9, 0.95, 1.4, [Period.Parse("2024-03")], new NowcastEstimate(27, 25, 31), [new StabilityCheck(StabilityKind.Supplier, "politie", false)]),
            RestsOn = "politie",
        };
    }

    internal ComposedPicture Compose(Edition edition, params TrendFinding[] findings) => Samples.Composed(edition, _material with { Findings = _material.Findings with { Trends = [.. findings] } });

    internal ComposedPicture Compose(Edition edition, IReadOnlyList<CalendarEvent> events) => Samples.Composed(edition, _material with { Events = events });

    internal ComposedPicture Compose(Edition edition, IReadOnlyList<Marker> markers) => Samples.Composed(edition, _material with { Markers = markers });

    internal ComposedPicture Compose(Edition edition, WeeklySeries weeks) => Samples.Composed(edition, _material with { Findings = _material.Findings with { Weeks = [weeks] } });
}
