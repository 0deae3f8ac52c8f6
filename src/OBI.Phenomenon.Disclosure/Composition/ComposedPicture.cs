using OBI.Phenomenon.Picture;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>A picture, and how many states the gate kept back; the latter is for the run's own summary.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="ActorsShown">States with lines of their own, "not attributed" not among them.</param>
/// <param name="ActorsHidden">States with signals in the period but no lines of their own.</param>
/// <param name="Waiting">Released periods that were corrected by so little that the difference would tell, so that they stand as they were released.</param>
public sealed record ComposedPicture(
    PhenomenonPicture Picture,
    int ActorsShown,
    int ActorsHidden,
    IReadOnlyCollection<string> Waiting);
