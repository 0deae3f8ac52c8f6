using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Model.Context;

/// <summary>A known change in how signals come about, such as a reporting campaign: what differs across it may be reporting, not the phenomenon.</summary>
/// <remarks>
/// A scope that is empty holds for all. A marker without an end changes reporting for good: it parts what was before it from what comes after.
/// </remarks>
/// <param name="Id">Its key in the pipeline.</param>
/// <param name="Kind">What changed.</param>
/// <param name="Name">What readers are told.</param>
/// <param name="From">The first day on which reporting differs.</param>
/// <param name="Until">The last day, or null when the change is lasting.</param>
/// <param name="LagMonths">How many months after <paramref name="Until"/> it may still work through, at least 0.</param>
/// <param name="Suppliers">Whose reporting it changes.</param>
/// <param name="Actors">Which states' signals it changes.</param>
/// <param name="Concepts">Which concepts' signals it changes; a family stands for everything below it.</param>
public sealed record Marker(
    string Id,
    MarkerKind Kind,
    Bilingual Name,
    DateOnly From,
    DateOnly? Until,
    int LagMonths,
    IReadOnlyList<string> Suppliers,
    IReadOnlyList<StateActor> Actors,
    IReadOnlyList<ConceptCode> Concepts)
{
    /// <summary>Whether it is about every signal there is.</summary>
    public bool HoldsForAll => Suppliers.Count == 0 && Actors.Count == 0 && Concepts.Count == 0;
}
