using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Corrections;

namespace OBI.Phenomenon.Disclosure.Cells.Relations;

/// <summary>Every cell of a released picture, table by table.</summary>
internal static class PictureCells
{
    internal static CellCatalogue Of(PictureMaterial material, CellBook book, ActorLines lines, PrimaryRules rules)
    {
        var catalogue = new CellCatalogue(rules);
        TotalCells.Enter(catalogue, book, lines, material.Findings);
        SupplyCells.Enter(catalogue, book, material.Findings);
        foreach (var period in FacetTables.PeriodsOf(material.Findings))
        {
            foreach (var scope in lines.Scopes)
            {
                catalogue.Add(book.Total(scope, period));
            }

            foreach (var facet in CountedFacets.All)
            {
                FacetCells.Enter(catalogue, book, lines, material, facet, period);
            }
        }

        FacetCells.EnterCrossed(catalogue, book, material);
        JudgedCells.Enter(catalogue, book, lines, material.Findings);
        CorrectionCells.Enter(catalogue, new CorrectionBook(material), lines);
        return catalogue;
    }
}
