using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Corrections;
using OBI.Phenomenon.Model.Releases;

namespace OBI.Phenomenon.Disclosure.Cells.Relations;

/// <summary>By what totals differ from what was released: what was added and what was taken, and each of these by cause.</summary>
/// <remarks>
/// Both numbers of a total give their difference, so it must be safe as what was added and as what was taken; with less of it no cause is told either.
/// </remarks>
internal static class CorrectionCells
{
    internal static void Enter(CellCatalogue catalogue, CorrectionBook book, ActorLines lines)
    {
        foreach (var period in book.Periods)
        {
            var corrections = lines.Scopes.Select(scope => book.Of(scope, period)).OfType<Correction>().ToDictionary(correction => correction.Scope);
            foreach (var correction in corrections.Values)
            {
                Enter(catalogue, correction);
            }

            Relate(catalogue, corrections, lines, correction => correction.Added);
            Relate(catalogue, corrections, lines, correction => correction.Removed);
            foreach (var cause in Enum.GetValues<RevisionCause>())
            {
                Relate(catalogue, corrections, lines, correction => correction.Of(cause, isAdded: true));
                Relate(catalogue, corrections, lines, correction => correction.Of(cause, isAdded: false));
            }
        }
    }

    private static void Enter(CellCatalogue catalogue, Correction correction)
    {
        var isSafe = !correction.Sides.Any(catalogue.IsSensitive);
        foreach (var side in correction.Sides)
        {
            catalogue.Forbid(side, !isSafe);
        }

        foreach (var (_, _, cell) in correction.Causes)
        {
            catalogue.Forbid(cell, !isSafe);
        }

        // What a reader knows is what all causes come to: they may offset each other.
        if (!correction.Causes.IsEmpty)
        {
            Cell[] one = [.. correction.With(correction.Added, isAdded: false)], other = [.. correction.With(correction.Removed, isAdded: true)];
            catalogue.Add(new CellRelation([.. one], [.. other], IsEqual: false));
            catalogue.Add(new CellRelation([.. other], [.. one], IsEqual: false));
        }
    }

    private static void Relate(CellCatalogue catalogue, Dictionary<ActorScope, Correction> corrections, ActorLines lines, Func<Correction, Cell?> cellOf)
    {
        if (CellAt(ActorScope.All) is not { } all)
        {
            return;
        }

        foreach (var state in lines.States.Select(CellAt).OfType<Cell>().Where(cell => cell.Count.Signals <= all.Count.Signals))
        {
            catalogue.Add(CellAt(Scopes.NotAttributed) is { } unattributed && state.Count.Signals + unattributed.Count.Signals <= all.Count.Signals
                ? CellRelation.Holds(all, state, unattributed)
                : CellRelation.Holds(all, state));
        }

        Cell? CellAt(ActorScope scope) => corrections.TryGetValue(scope, out var correction) ? cellOf(correction) : null;
    }
}
