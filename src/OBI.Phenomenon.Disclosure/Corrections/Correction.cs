using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Cells;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Disclosure.Corrections;

/// <summary>By what the total of a scope in a period that was released differs now.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Period">The period.</param>
/// <param name="Added">What suppliers have more than was released; null when none has.</param>
/// <param name="Removed">What suppliers have less; null when none has.</param>
/// <param name="Causes">What each cause added and took, in order of cause; without those that did nothing.</param>
internal sealed record Correction(ActorScope Scope, Period Period, Cell? Added, Cell? Removed, ImmutableArray<(RevisionCause Cause, bool IsAdded, Cell Cell)> Causes)
{
    /// <summary>Both sides, as far as there are any.</summary>
    internal IEnumerable<Cell> Sides => new[] { Added, Removed }.OfType<Cell>();

    /// <summary>A side, if there is one, and what causes of one direction did.</summary>
    internal IEnumerable<Cell> With(Cell? side, bool isAdded) => new[] { side }.OfType<Cell>().Concat(Causes.Where(each => each.IsAdded == isAdded).Select(each => each.Cell));

    /// <summary>What a cause added or took; null when it did nothing.</summary>
    internal Cell? Of(RevisionCause cause, bool isAdded) => Causes.FirstOrDefault(each => each.Cause == cause && each.IsAdded == isAdded).Cell;
}
