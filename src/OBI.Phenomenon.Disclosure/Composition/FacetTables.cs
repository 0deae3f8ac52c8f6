using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Tables;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>The tables of what signals say: one for each facet, and targets by modi operandi.</summary>
internal static class FacetTables
{
    private const int PeriodsOfMean = 4;

    /// <summary>Signals by state, concept and period, for the period, the four before it and the one a year before.</summary>
    /// <remarks>
    /// Families and "not observed" always have rows. A narrower concept has rows when any of its numbers in the state's rows is shown
    /// and not zero, which the shown numbers tell anyway; so a key without a row is "not shown", whether it is zero or small.
    /// </remarks>
    internal static Table OfFacet(Facet facet, PictureMaterial material, EditionView view)
    {
        var (gate, cells) = (view.Gate, view.Cells);
        var periods = PeriodsOf(material.Findings);

        // A signal may have several concepts, and has those above them too.
        var table = new TableDraft(facet.Name(), ["signals", "share"], ("actor", RelationKind.Overlap), (facet.Name(), RelationKind.Overlap), ("period", RelationKind.Partition));
        foreach (var scope in view.Lines.Scopes)
        {
            foreach (var subject in SubjectsOf(facet, material.Catalogue))
            {
                var isFamily = subject.Concept is not { } code || material.Catalogue[code].Parent is null;
                if (!isFamily && !periods.Any(period => cells.Of(scope, subject, period) is { Count.Signals: > 0 } cell && gate.Shows(cell)))
                {
                    continue;
                }

                foreach (var period in periods)
                {
                    var cell = cells.Of(scope, subject, period);
                    table.Add([scope.Code, subject.Key, period.ToString()], gate.Number(cell), gate.Share(cell, cells.Total(scope, period)));
                }
            }
        }

        return table.Finish();
    }

    /// <summary>Signals of the period, of all states, by family of targets and family of modi operandi; every pair has a row.</summary>
    internal static Table TargetByModus(PictureMaterial material, EditionView view)
    {
        var table = new TableDraft("target-modus", ["signals"], ("target", RelationKind.Overlap), ("modus", RelationKind.Overlap));
        foreach (var target in material.Catalogue.Families(Facet.Target))
        {
            foreach (var modus in material.Catalogue.Families(Facet.Modus))
            {
                table.Add([target.Code.Value, modus.Code.Value], view.Gate.Number(view.Cells.Crossed(target.Code, modus.Code)));
            }
        }

        return table.Finish();
    }

    /// <summary>The periods of these tables.</summary>
    internal static List<Period> PeriodsOf(Analysis.Findings findings) =>
    [
        .. findings.Periods.Where(period =>
            period == findings.Period.YearBefore || findings.Period.Ordinal - period.Ordinal <= PeriodsOfMean),
    ];

    private static IEnumerable<Subject> SubjectsOf(Facet facet, ConceptCatalogue catalogue) => catalogue.Concepts
        .Where(concept => concept.Facet == facet)
        .Select(Subject.Of)
        .Prepend(Subject.NotObserved(facet));
}
