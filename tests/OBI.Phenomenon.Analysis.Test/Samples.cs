using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Test;

/// <summary>A small taxonomy and tallies of it.</summary>
internal static class Samples
{
    internal static readonly Period Quarter = Period.Parse("2025-Q4");

    internal static readonly ConceptCatalogue Catalogue = new("test", [],
    [
        Concept("MOD-100", Facet.Modus), Concept("MOD-110", Facet.Modus, "MOD-100"), Concept("MOD-120", Facet.Modus, "MOD-100"), Concept("MOD-200", Facet.Modus),
        Concept("TGT-100", Facet.Target), Concept("TGT-110", Facet.Target, "TGT-100"), Concept("OBJ-100", Facet.Objective), Concept("CHN-100", Facet.Channel),
        Concept("MOD-999", Facet.Modus),
    ]);

    internal static Concept ConceptOf(string code) => Catalogue[ConceptCode.Parse(code)];

    internal static Tally Tally(
        string actors = "XA", string concepts = "MOD-110", string day = "2025-11-05", long signals = 1, string source = "politie",
        DatePrecision precision = DatePrecision.Day, string? delivered = null, long? reports = null, string region = "", AttributionBasis basis = AttributionBasis.Perceived) => new(
            source,
            ActorSet.Parse(actors),
            new ImpreciseDate(DateOnly.ParseExact(day, "yyyy-MM-dd"), precision),
            DateOnly.ParseExact(delivered ?? day, "yyyy-MM-dd"),
            Region.Parse(region),
            Profile.Parse(concepts),
            new Grade(SourceReliability.B, 2, Likelihood.NotStated, basis, StateLink.NotStated),
            signals,
            reports ?? signals);

    internal static Findings Analyse(params Tally[] tallies) => Analyse(tallies, [Member("politie"), Member("bz"), Member("szw")]);

    internal static Findings Analyse(Tally[] tallies, Membership[] members, string period = "2025-Q4", params Marker[] markers) =>
        PeriodAnalysis.Analyse(new AnalysisInput(tallies, Period.Parse(period), members, new Dictionary<string, DateOnly>(), markers, Catalogue, new AnalysisOptions()));

    internal static Membership Member(string source, string from = "2020-01-01", string? until = null) => new(
        source, "groep", DateOnly.ParseExact(from, "yyyy-MM-dd"), until is null ? null : DateOnly.ParseExact(until, "yyyy-MM-dd"), PeriodKind.Month);

    private static Concept Concept(string code, Facet facet, string? parent = null) => new(
        ConceptCode.Parse(code), facet, parent is null ? null : ConceptCode.Parse(parent), code + " nl", code + " en", string.Empty, code.EndsWith("999", StringComparison.Ordinal), [], []);
}
