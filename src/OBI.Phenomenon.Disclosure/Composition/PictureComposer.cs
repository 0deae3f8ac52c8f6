using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Composition.Patterns;
using OBI.Phenomenon.Disclosure.Composition.Trends;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.KeyPoints;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>Composes a picture of what was found, letting every number through one gate.</summary>
public static class PictureComposer
{
    /// <summary>Composes the picture for the edition of the gate.</summary>
    /// <exception cref="ArgumentException">The findings know of a supplier that the material does not account for.</exception>
    public static ComposedPicture Compose(Gate gate, PictureMaterial material)
    {
        RequireAccounts(material);
        var lines = new ActorLines(material.Findings, gate);
        var findings = FindingList.Of(material, lines, gate);
        var trends = new TrendList(material, lines, gate);
        var patterns = new PatternList(material, lines, gate);
        var vocabulary = Vocabulary.Of(material, lines, patterns.Patterns, gate.Edition);
        var picture = CanonicalOrder.Of(new PhenomenonPicture(
            HeaderOf(material, gate),
            [.. material.Suppliers.Select(Publish)],
            TablesOf(material, lines, gate),
            findings,
            trends.Trends,
            patterns.Patterns,
            KeyPointList.Of(trends.Trends, patterns.Patterns, vocabulary),
            MarkerList.Of(material, trends.Trends, lines, gate),
            EventList.Of(material, lines, gate),
            material.Review.RemarksFor(gate.Edition, ShownIn(findings, trends.Trends, patterns.Patterns)),
            material.Chapters,
            vocabulary,
            material.Parameters));
        return new ComposedPicture(
            picture,
            lines.States.Length,
            lines.HiddenInPeriod,
            findings.Count,
            material.Findings.Comparisons.Length - findings.Count);
    }

    private static Table[] TablesOf(PictureMaterial material, ActorLines lines, Gate gate) =>
    [
        ActorTables.Actors(material.Findings, lines, gate),
        ActorTables.Attribution(material.Findings, lines, gate),
        SupplyTables.Suppliers(material, gate),
        SupplyTables.Intake(material, gate),
        SupplyTables.Precision(material.Findings, gate),
        FacetTables.TargetByModus(material, gate),
        .. WeekTable.Of(material.Findings, gate),
        .. CountedFacets.All.Select(facet => FacetTables.OfFacet(facet, material, lines, gate)),
    ];

    private static HashSet<string> ShownIn(IReadOnlyList<Finding> findings, IReadOnlyList<Trend> trends, IReadOnlyList<ActorPatterns> patterns) =>
    [
        .. findings.Select(finding => finding.Id),
        .. trends.Select(trend => trend.Id),
        .. patterns.SelectMany(actor => actor.Patterns).Select(pattern => pattern.Id),
    ];

    private static Header HeaderOf(PictureMaterial material, Gate gate)
    {
        var cover = material.Cover;
        var period = material.Findings.Period;
        return new Header(
            gate.Edition,
            cover.Product,
            cover.ProductVersion,
            cover.Pipeline,
            cover.Title,
            cover.Language,
            period.ToString(),
            Text.Of(period.First),
            Text.Of(period.Last),
            cover.AsOfSequence,
            Text.Of(cover.AsOfDate),
            cover.Marking,
            cover.Contact,
            cover.Draft,
            cover.Version,
            cover.Reason,
            [.. cover.Without.Order(StringComparer.Ordinal)],
            material.Catalogue.Version,
            cover.RunId);
    }

    private static Supplier Publish(SupplierAccount account) => new(
        account.Id,
        account.Name,
        account.Group,
        account.Reliability.ToString(),
        account.LegalBasis,
        Text.Of(account.ActiveFrom),
        account.ActiveUntil is { } until ? Text.Of(until) : null,
        account.MappingVersion,
        Gate.Administrative(account.Expected),
        Gate.Administrative(account.Delivered),
        Gate.Administrative(account.ZeroReports),
        account.MedianDays is { } days ? Gate.Administrative(days) : Published.Withheld);

    private static void RequireAccounts(PictureMaterial material)
    {
        var accounted = material.Suppliers.Select(supplier => supplier.Id).ToHashSet(StringComparer.Ordinal);
        var missing = material.Findings.Counts.Cells
            .SelectMany(cell => cell.Count.BySource)
            .Select(source => source.Source)
            .Distinct(StringComparer.Ordinal)
            .FirstOrDefault(source => !accounted.Contains(source));
        if (missing is not null)
        {
            throw new ArgumentException($"supplier '{missing}' has signals but no account, so the groups would not add up to the total", nameof(material));
        }
    }
}
