using System.Collections.Immutable;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>Something that became of a pattern.</summary>
/// <param name="Kind">What.</param>
/// <param name="Period">When.</param>
/// <param name="Sources">Ids of the patterns before, in order; the pattern itself among them where it lives on.</param>
/// <param name="Targets">Ids of the patterns after, in order.</param>
public sealed record PatternEvent(LifeCycleKind Kind, Period Period, ImmutableArray<string> Sources, ImmutableArray<string> Targets);
