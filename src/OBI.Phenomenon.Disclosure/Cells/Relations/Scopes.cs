using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Disclosure.Cells.Relations;

/// <summary>One kind of number over all scopes: of all signals, of each state, and of those not attributed.</summary>
internal static class Scopes
{
    internal static ActorScope NotAttributed { get; } = ActorScope.Of(StateActor.NotAttributed);

    /// <summary>Takes the numbers in and what readers know of them.</summary>
    /// <param name="catalogue">Where to.</param>
    /// <param name="lines">The scopes.</param>
    /// <param name="cellOf">The number of a scope.</param>
    /// <param name="others">The signals of all states without lines, of which those of this kind are a part.</param>
    internal static void Enter(CellCatalogue catalogue, ActorLines lines, Func<ActorScope, Cell> cellOf, Cell others)
    {
        var all = catalogue.Add(cellOf(ActorScope.All));
        var unattributed = catalogue.AddBeside(all, cellOf(NotAttributed));
        var states = lines.States.Select(state => catalogue.Add(cellOf(state))).ToArray();
        foreach (var state in states)
        {
            catalogue.Add(CellRelation.Holds(all, state, unattributed));
        }

        // Of other states a reader knows nothing unless their number is shown; then that, which reaches the threshold, is what a hidden whole can be more than its parts.
        if (!catalogue.IsSensitive(others) && !catalogue.IsSensitive(all))
        {
            catalogue.Add(CellRelation.Covers([.. states, unattributed, others], all));
        }
    }
}
