using System.Collections.Immutable;
using OBI.Phenomenon.Model.Concepts;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>The facets that are counted; which state is counted by scope, and what is out of scope never becomes a signal.</summary>
public static class CountedFacets
{
    /// <summary>In the order of <see cref="Facet"/>.</summary>
    public static ImmutableArray<Facet> All { get; } =
        [Facet.Agent, Facet.Target, Facet.Modus, Facet.Objective, Facet.Channel, Facet.Effect, Facet.Interest];

    /// <summary>The facets whose concepts are compared with earlier periods.</summary>
    /// <remarks>Kept to the three that a reader acts on: every further hypothesis costs power to all others of its family.</remarks>
    public static ImmutableArray<Facet> Compared { get; } = [Facet.Target, Facet.Modus, Facet.Objective];
}
