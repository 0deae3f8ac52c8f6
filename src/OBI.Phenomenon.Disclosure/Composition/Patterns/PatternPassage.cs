using System.Collections.Immutable;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Patterns;

namespace OBI.Phenomenon.Disclosure.Composition.Patterns;

/// <summary>What passes of one pattern.</summary>
/// <param name="Name">The labels it may be named by.</param>
/// <param name="Mix">What may be said of its labels.</param>
/// <param name="Sizes">Its bands by period; null where the size is not shown.</param>
/// <param name="Certainty">How certain its signals are; null where that is not shown.</param>
/// <param name="WithChange">Whether it may be said what became of it.</param>
internal sealed record PatternPassage(
    ImmutableArray<string> Name,
    ImmutableArray<MixLabel> Mix,
    ImmutableDictionary<Period, SizeBand?> Sizes,
    MixBand? Certainty,
    bool WithChange)
{
    /// <summary>How much that is.</summary>
    internal PatternRelease Release => WithChange ? PatternRelease.Full : PatternRelease.WithoutChange;
}
