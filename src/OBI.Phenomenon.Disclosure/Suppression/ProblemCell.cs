using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>A number that would be shown.</summary>
/// <param name="Key">What it is called; decides between cells that are otherwise alike.</param>
/// <param name="Unknowns">Which unknowns it is the sum of. None: it is zero by its nature, which everybody knows, so it is never hidden.</param>
/// <param name="Value">The true number, 0 or more.</param>
/// <param name="Standing">Whether it may, must or cannot be hidden.</param>
/// <param name="Cost">What readers lose when it is hidden, 0 or more; its value if nothing better is known.</param>
/// <param name="SingleContributor">Whether one contributor made all of it, who knows it therefore, hidden or not.</param>
public sealed record ProblemCell(string Key, ImmutableArray<int> Unknowns, long Value, Standing Standing, long Cost, bool SingleContributor = false);
