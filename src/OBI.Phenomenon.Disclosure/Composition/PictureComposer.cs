using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Cells;
using OBI.Phenomenon.Disclosure.Cells.Protection;
using OBI.Phenomenon.Disclosure.Cells.Relations;
using OBI.Phenomenon.Disclosure.Composition.Patterns;
using OBI.Phenomenon.Disclosure.Composition.Trends;
using OBI.Phenomenon.Disclosure.Corrections;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Disclosure.Ledgers;
using OBI.Phenomenon.Disclosure.Suppression;
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

/// <summary>Composes the editions of a picture of what was found, letting every number through one gate.</summary>
public sealed class PictureComposer
{
    private readonly PictureMaterial _material;
    private readonly EditionView _released;
    private readonly ImmutableSortedSet<string> _waiting;
    private readonly CellDecisions _decisions;
    private readonly CorrectionBook _corrections;

    /// <summary>Decides which numbers readers may see, for all tables and findings of the picture at once.</summary>
    /// <param name="material">What the picture is composed of.</param>
    /// <param name="suppressor">What works out which numbers protect others.</param>
    /// <exception cref="ArgumentException">The findings know of a supplier that the material does not account for.</exception>
    public PictureComposer(PictureMaterial material, Suppressor suppressor)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(suppressor);
        RequireAccounts(material);
        _material = material;
        _corrections = new CorrectionBook(material);
        var rules = new PrimaryRules(material.Thresholds, [.. material.Suppliers.Where(supplier => supplier.WaivesDominance).Select(supplier => supplier.Id)]);
        var lines = ActorLines.Released(material.Findings, rules);
        _waiting = material.Ledger.Cells.IsEmpty ? [] : Restatement.Waiting(material.Ledger, PictureCells.Of(material, new CellBook(material, ImmutableHashSet<string>.Empty), lines, rules).Cells, rules);
        var cells = new CellBook(material, _waiting);
        _decisions = new CellProtection(PictureCells.Of(material, cells, lines, rules), material.Thresholds, material.Ledger, _waiting, suppressor).Decide();
        _released = new EditionView(Gate.Released(_decisions, rules), lines, cells, rules);
    }

    /// <summary>What readers hold once the released edition is out.</summary>
    public CellLedger Ledger => _material.Ledger.With(_decisions.Shown.Select(cell =>
        new PublishedCell(cell.Key, _material.Findings.Period.ToString(), _material.Cover.AsOfSequence, cell.Count.BySource)));

    /// <summary>Hidden numbers that cannot be protected beside what was released before; as long as there are any, the picture may not be released.</summary>
    public IReadOnlyList<CellKey> Exposed => _decisions.Exposed;

    /// <summary>Composes one edition.</summary>
    public ComposedPicture Compose(Edition edition)
    {
        var view = edition == Edition.Released
            ? _released
            : _released with { Gate = Gate.Internal(), Lines = ActorLines.Internal(_material.Findings), Cells = new CellBook(_material, ImmutableHashSet<string>.Empty) };
        var (material, lines, gate) = (_material, view.Lines, view.Gate);
        var findings = FindingList.Of(material, view, _corrections);
        var trends = new TrendList(material, view, _released);
        var patterns = new PatternList(material, view, _released);
        var vocabulary = Vocabulary.Of(material, lines, patterns.Patterns, gate.Edition);
        var picture = CanonicalOrder.Of(new PhenomenonPicture(
            HeaderOf(material, gate),
            [.. material.Suppliers.Select(Publish)],
            [.. TablesOf(material, view), .. CorrectionTable.Of(_corrections, view, _waiting)],
            findings,
            trends.Trends,
            patterns.Patterns,
            KeyPointList.Of(trends.Trends, patterns.Patterns, vocabulary),
            MarkerList.Of(material, trends.Trends, lines, gate),
            EventList.Of(material, lines, gate),
            EarlierPeriods.Of(_corrections, material, _waiting),
            material.Review.RemarksFor(gate.Edition, ShownIn(findings, trends.Trends, patterns.Patterns)),
            material.Chapters,
            vocabulary,
            material.Parameters));
        return new ComposedPicture(
            picture,
            lines.States.Length,
            lines.HiddenInPeriod,
            [.. _corrections.Periods.Select(period => period.ToString()).Where(_waiting.Contains)]);
    }

    private static Table[] TablesOf(PictureMaterial material, EditionView view) =>
    [
        ActorTables.Actors(material.Findings, view),
        ActorTables.Attribution(material.Findings, view),
        SupplyTables.Suppliers(material.Findings, view),
        SupplyTables.Intake(view),
        SupplyTables.Precision(view),
        FacetTables.TargetByModus(material, view),
        .. WeekTable.Of(material.Findings, view.Gate),
        .. CountedFacets.All.Select(facet => FacetTables.OfFacet(facet, material, view)),
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
