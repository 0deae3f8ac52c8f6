using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;

namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>The weeks of a scope's total up to the end of the period, for the werkdossier's charts.</summary>
/// <param name="Actor">Whose signals.</param>
/// <param name="Weeks">Consecutive weeks, oldest first; two years of them show every season twice.</param>
public sealed record WeeklySeries(ActorScope Actor, ImmutableArray<WeekPoint> Weeks);
