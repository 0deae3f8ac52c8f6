using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Model.Attribution;

namespace OBI.Phenomenon.Disclosure.Cells.Relations;

/// <summary>The numbers of signals of states over the history, and of the period by basis of attribution.</summary>
/// <remarks>A signal names a state or is not attributed, never both; it may name several states.</remarks>
internal static class TotalCells
{
    internal static void Enter(CellCatalogue catalogue, CellBook book, ActorLines lines, Analysis.Findings findings)
    {
        foreach (var period in findings.Periods.TakeLast(findings.Options.HistoryPeriods))
        {
            var others = catalogue.Forbid(book.Others(lines, period), lines.HiddenIn(period) < 2);
            Scopes.Enter(catalogue, lines, scope => book.Total(scope, period), others);
            catalogue.Add(CellRelation.Holds(book.Total(ActorScope.All, period), others, book.Total(Scopes.NotAttributed, period)));
        }

        foreach (var basis in Enum.GetValues<AttributionBasis>())
        {
            Scopes.Enter(catalogue, lines, scope => catalogue.AddShareOf(book.Total(scope, findings.Period), book.Basis(scope, basis)), book.Others(lines, findings.Period));
        }

        foreach (var scope in lines.Scopes)
        {
            catalogue.Add(CellRelation.Partition(book.Total(scope, findings.Period), Enum.GetValues<AttributionBasis>().Select(basis => book.Basis(scope, basis))));
        }
    }
}
