using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Reviews;
using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Disclosure.Test;

/// <summary>Material for small pictures: incidents of separate weeks, so that each counts in the lower bound.</summary>
internal static class Samples
{
    internal static readonly Thresholds Thresholds = new(5, 10, 2);

    internal const Edition Released = Edition.Released;

    internal static readonly ConceptCatalogue Catalogue = new("test", [],
    [
        Concept("MOD-100", Facet.Modus), Concept("MOD-110", Facet.Modus, "MOD-100"), Concept("MOD-120", Facet.Modus, "MOD-100"), Concept("MOD-200", Facet.Modus),
        Concept("TGT-100", Facet.Target), Concept("OBJ-100", Facet.Objective),
    ]);

    /// <summary>As many incidents, each in a week of its own and spread over provinces when weeks run out.</summary>
    internal static IEnumerable<Tally> Incidents(int number, string actors = "XA", string concepts = "MOD-110", string source = "politie", string quarter = "2025-Q4")
    {
        string[] regions = ["", "NL-UT", "NL-ZH", "NL-NH", "NL-GE", "NL-LI"];
        var first = Period.Parse(quarter).First.AddDays(7);
        return Enumerable.Range(0, number).Select(i => new Tally(
            source,
            ActorSet.Parse(actors),
            new ImpreciseDate(first.AddDays(i % 11 * 7), DatePrecision.Day),
            first.AddDays(i % 11 * 7),
            Region.Parse(regions[i / 11]),
            Profile.Parse(concepts),
            new Grade(SourceReliability.B, 2, Likelihood.NotStated, AttributionBasis.Perceived, StateLink.NotStated),
            1,
            1));
    }

    /// <summary>
    /// Other signals of the quarter, so that no number equals its whole or leaves a small one beside it: of XA ten more with MOD-200, and not attributed eighteen with MOD-110 and eight with
    /// MOD-200, a target and an objective.
    /// </summary>
    internal static IEnumerable<Tally> Around(string quarter = "2025-Q4") =>
    [
        .. Incidents(6, concepts: "MOD-200", quarter: quarter), .. Incidents(4, concepts: "MOD-200", source: "bz", quarter: quarter),
        .. Incidents(12, "ZZ", quarter: quarter), .. Incidents(6, "ZZ", source: "bz", quarter: quarter), .. Incidents(8, "ZZ", "MOD-200 TGT-100 OBJ-100", quarter: quarter),
    ];

    internal static ComposedPicture Compose(Edition edition, params IEnumerable<Tally>[] tallies) => Composed(edition, Material([.. tallies.SelectMany(each => each)]));

    internal static ComposedPicture Composed(Edition edition, PictureMaterial material) => new PictureComposer(material, Solving.Suppressor).Compose(edition);

    internal static PictureMaterial Material(Tally[] tallies)
    {
        Membership[] members = [Member("politie", "2020-01-01"), Member("bz", "2020-01-01"), Member("szw", "2025-09-01")];
        return new PictureMaterial(
            new Cover("OBI.Phenomenon", "0.1.0", "quarterly", new Words("Fenomeenbeeld", "Phenomenon picture"), "nl", 7, new DateOnly(2026, 1, 15), "TLP:AMBER", null, true, 1, null, [], "abc"),
            PeriodAnalysis.Analyse(new AnalysisInput(tallies, Period.Parse("2025-Q4"), members, new Dictionary<string, DateOnly>(), [], Catalogue, new AnalysisOptions())),
            [Account("politie", "veiligheid"), Account("bz", "overig"), Account("szw", "sociaal")],
            Catalogue,
            new Dictionary<string, Words> { ["XA"] = new Words("Staat XA", "State XA"), ["XB"] = new Words("Staat XB", "State XB") },
            new Dictionary<string, Words> { ["veiligheid"] = new Words("Veiligheidsdomein", "Security") },
            [],
            [],
            Review.None,
            [],
            Thresholds,
            [new Parameter("thresholds.cell", "5")]);
    }

    internal static Table Table(this ComposedPicture composed, string id) => composed.Picture.Tables.Single(table => table.Id == id);

    /// <summary>The first value of a row, or withheld when there is no such row.</summary>
    internal static decimal? Cell(this ComposedPicture composed, string table, params string[] key) => composed.Row(table, key)?[0].OrNull;

    internal static IReadOnlyList<Published>? Row(this ComposedPicture composed, string table, params string[] key) =>
        composed.Table(table).Rows.SingleOrDefault(row => row.Key.SequenceEqual(key))?.Values;

    private static Membership Member(string source, string from) => new(source, source, DateOnly.ParseExact(from, "yyyy-MM-dd"), null, PeriodKind.Month);

    private static SupplierAccount Account(string id, string group) => new(
        id, new Words(id, id), group, SourceReliability.B, "wet", new DateOnly(2020, 1, 1), null, "m1", 3, 3, 1, 12.5m, new BatchBalance(50, 40, 6, 3, 1), WaivesDominance: true);

    private static Concept Concept(string code, Facet facet, string? parent = null) => new(
        ConceptCode.Parse(code), facet, parent is null ? null : ConceptCode.Parse(parent), code + " nl", code + " en", "omschrijving", false, [], []);
}
