using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Disclosure.Cells.Relations;

/// <summary>The numbers of signals by concept.</summary>
/// <remarks>
/// A signal may have several concepts of a facet, has those above them too, and need not have any below; one without any is "not observed". So a family is no sum, a
/// signal that is observed has at least one family, and a narrower concept tells nothing but that its family has as many.
/// </remarks>
internal static class FacetCells
{
    internal static void Enter(CellCatalogue catalogue, CellBook book, ActorLines lines, PictureMaterial material, Facet facet, Period period)
    {
        var others = book.Others(lines, period);
        var concepts = material.Catalogue.Concepts.Where(concept => concept.Facet == facet).ToArray();
        foreach (var subject in concepts.Select(Subject.Of).Prepend(Subject.NotObserved(facet)))
        {
            Scopes.Enter(catalogue, lines, scope => Entered(scope, subject), others);
        }

        // Of a facet without concepts nothing can be observed, which everybody knows.
        foreach (var scope in concepts.Length == 0 ? [] : lines.Scopes)
        {
            var (total, unobserved) = (book.Total(scope, period), book.Of(scope, Subject.NotObserved(facet), period));
            var families = concepts.Where(concept => concept.Parent is null).Select(family => book.Of(scope, Subject.Of(family), period)).ToArray();
            catalogue.Add(CellRelation.Covers([.. families, unobserved], total));
            foreach (var concept in concepts)
            {
                var cell = book.Of(scope, Subject.Of(concept), period);
                catalogue.Add(concept.Parent is { } parent
                    ? CellRelation.Holds(book.Of(scope, Subject.Of(material.Catalogue[parent]), period), cell)
                    : CellRelation.Holds(total, cell, unobserved));
            }
        }

        Cell Entered(ActorScope scope, Subject subject)
        {
            var (total, cell) = (book.Total(scope, period), book.Of(scope, subject, period));
            return subject.Concept is null ? catalogue.AddBeside(total, cell) : catalogue.AddShareOf(total, cell);
        }
    }

    /// <summary>Families of targets by families of modi operandi, of all states in the period.</summary>
    internal static void EnterCrossed(CellCatalogue catalogue, CellBook book, PictureMaterial material)
    {
        var period = material.Findings.Period;
        var (targets, modi) = (material.Catalogue.Families(Facet.Target).ToArray(), material.Catalogue.Families(Facet.Modus).ToArray());
        foreach (var target in targets)
        {
            foreach (var modus in modi)
            {
                // What the other has not been told of is no more than what is left of a margin, so that has to be safe beside it too.
                var cell = catalogue.AddBeside(Margin(modus), catalogue.AddBeside(Margin(target), book.Crossed(target.Code, modus.Code)));
                catalogue.Add(CellRelation.Holds(Margin(target), cell));
                catalogue.Add(CellRelation.Holds(Margin(modus), cell));

                // Those with either are no more than all (Fréchet).
                catalogue.Add(CellRelation.Covers([book.Total(ActorScope.All, period), cell], Margin(target), Margin(modus)));
            }

            catalogue.Add(CellRelation.Covers([.. modi.Select(modus => book.Crossed(target.Code, modus.Code)), Unobserved(Facet.Modus)], Margin(target)));
        }

        foreach (var modus in modi)
        {
            catalogue.Add(CellRelation.Covers([.. targets.Select(target => book.Crossed(target.Code, modus.Code)), Unobserved(Facet.Target)], Margin(modus)));
        }

        Cell Margin(Concept family) => book.Of(ActorScope.All, Subject.Of(family), period);

        Cell Unobserved(Facet facet) => book.Of(ActorScope.All, Subject.NotObserved(facet), period);
    }
}
