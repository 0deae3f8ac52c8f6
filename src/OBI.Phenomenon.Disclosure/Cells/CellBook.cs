using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Disclosure.Cells;

/// <summary>Gives every number of a picture its cell: the same numbers the same one.</summary>
internal sealed class CellBook
{
    private readonly PictureMaterial _material;
    private readonly IReadOnlySet<string> _waiting;
    private readonly Dictionary<(ActorScope, AttributionBasis), Count> _bases;
    private readonly Dictionary<DatePrecision, Count> _precisions;
    private readonly Dictionary<(ConceptCode, ConceptCode), Count> _crossed;
    private readonly Dictionary<string, ImmutableHashSet<string>> _groups;

    /// <param name="material">What the picture is composed of.</param>
    /// <param name="waiting">The periods whose numbers stand as they were released.</param>
    internal CellBook(PictureMaterial material, IReadOnlySet<string> waiting)
    {
        (_material, _waiting) = (material, waiting);
        var findings = material.Findings;
        _bases = findings.Bases.ToDictionary(cell => (cell.Actor, cell.Basis), cell => cell.Count);
        _precisions = findings.Precisions.ToDictionary(cell => cell.Precision, cell => cell.Count);
        _crossed = findings.TargetByModus.ToDictionary(cell => (cell.Target, cell.Modus), cell => cell.Count);
        _groups = material.Suppliers.GroupBy(supplier => supplier.Group, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(supplier => supplier.Id).ToImmutableHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Groups = [.. _groups.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The groups of suppliers.</summary>
    internal ImmutableArray<string> Groups { get; }

    private Analysis.Findings Findings => _material.Findings;

    /// <summary>Signals of a scope with a subject in a period.</summary>
    internal Cell Of(ActorScope scope, Subject subject, Period period) => Standing(new Cell(Key(scope, subject, period), Findings.Counts[scope, subject, period]));

    /// <summary>All signals of a scope in a period.</summary>
    internal Cell Total(ActorScope scope, Period period) => Of(scope, Subject.Total, period);

    /// <summary>The signals of a period that name any state without lines of its own, each once.</summary>
    internal Cell Others(ActorLines lines, Period period) => Standing(new Cell(new CellKey("signals", Keys.OtherActors, Keys.Total, period.ToString()), lines.Others(period)));

    /// <summary>Signals of the period of a scope, by on whose word they are tied to it.</summary>
    internal Cell Basis(ActorScope scope, AttributionBasis basis) =>
        Part(scope, "basis=" + FixedTerms.KeyOf(basis), _bases.GetValueOrDefault((scope, basis), Count.Zero));

    /// <summary>All signals of a period of a group of suppliers.</summary>
    internal Cell Group(string group, Period period)
    {
        var total = Total(ActorScope.All, period);
        return Standing(new Cell(total.Key with { Part = "group=" + group }, total.Count.Of(_groups[group])));
    }

    /// <summary>Signals by how finely they are dated: those of the period, and those too coarse for it that may lie in it.</summary>
    internal Cell Precision(DatePrecision precision) => Part(ActorScope.All, "precision=" + FixedTerms.KeyOf(precision), _precisions.GetValueOrDefault(precision, Count.Zero));

    /// <summary>All of these.</summary>
    internal Cell AnyPrecision => Part(ActorScope.All, "precision=any", Count.Sum(_precisions.Values));

    /// <summary>Signals of the period, of all states, with a family of targets and one of modi operandi.</summary>
    internal Cell Crossed(ConceptCode target, ConceptCode modus) => Standing(new Cell(
        new CellKey("signals", Keys.Total, $"{target}+{modus}", Findings.Period.ToString()), _crossed.GetValueOrDefault((target, modus), Count.Zero)));

    /// <summary>Rows of the deliveries of the period of a group of suppliers, or of all, with an outcome. Copies are not known, so rows stand in for incidents.</summary>
    internal Cell Rows(string group, string outcome) => Standing(new Cell(
        new CellKey("rows", Keys.Total, outcome, Findings.Period.ToString(), group == Keys.Total ? string.Empty : "group=" + group),
        new Count(_material.Suppliers
            .Where(supplier => group == Keys.Total || supplier.Group == group)
            .Select(supplier => (supplier.Id, FixedTerms.OutcomesOf(supplier.Balance).Single(each => each.Outcome == outcome).Rows))
            .Select(rows => new SourceCount(rows.Id, rows.Rows, rows.Rows, rows.Rows)))));

    /// <summary>The count of one side of a comparison; where all suppliers are compared that is the number of the tables, as released where that stands.</summary>
    internal Cell Compared(PeriodComparison comparison, Period period)
    {
        var (whole, count) = (Of(comparison.Actor, comparison.Subject, period), period == comparison.Period ? comparison.Observed : comparison.Usual);
        return Findings.Counts[comparison.Actor, comparison.Subject, period].BySource.SequenceEqual(count.BySource) ? whole : PartOf(whole, count);
    }

    /// <summary>The count that a trend judged.</summary>
    internal Cell Judged(TrendFinding finding) => PartOf(Of(finding.Actor, finding.Subject, finding.Period), finding.Observed);

    /// <summary>A part of a cell's signals; the cell itself when it is all of them, so that one number has one key.</summary>
    private static Cell PartOf(Cell whole, Count part) => whole.Count.BySource.SequenceEqual(part.BySource)
        ? whole
        : new Cell(whole.Key with { Part = "of=" + string.Join('+', part.BySource.Select(source => IsWhole(whole.Count, source) ? source.Source : source.Source + "~")) }, part);

    private static bool IsWhole(Count whole, SourceCount part) => whole.BySource.Contains(part);

    /// <summary>The key of signals of a scope with a subject in a period.</summary>
    internal static CellKey Key(ActorScope scope, Subject subject, Period period) => new("signals", scope.Code, subject.ToString(), period.ToString());

    private Cell Part(ActorScope scope, string part, Count count) => Standing(new Cell(Key(scope, Subject.Total, Findings.Period) with { Part = part }, count));

    /// <summary>The cell as it was released, in a period that stands as it was.</summary>
    private Cell Standing(Cell cell) =>
        _waiting.Contains(cell.Key.Period) && _material.Ledger.Find(cell.Key) is { } released ? cell with { Count = released.Count } : cell;
}
