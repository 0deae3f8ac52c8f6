using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.Ledger;

namespace OBI.Phenomenon.Analysis.Patterns;

/// <summary>What the search for patterns brought.</summary>
/// <param name="Patterns">The patterns of every state, by code.</param>
/// <param name="Ledger">The ledger with the ids that were given, and which signals are under each; no period is released by it.</param>
public sealed record PatternRun(ImmutableArray<ActorPatterns> Patterns, PatternLedger Ledger);
