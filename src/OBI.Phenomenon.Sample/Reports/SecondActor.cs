using System.Collections.Immutable;
using OBI.Phenomenon.Sample.Chances;
using OBI.Phenomenon.Sample.World;

namespace OBI.Phenomenon.Sample.Reports;

/// <summary>A second state beside the first, in some rows of some suppliers.</summary>
internal static class SecondActor
{
    /// <summary>Never where either state has a trend planted in the modus operandi: what is planted must stay what it is.</summary>
    internal static ImmutableArray<string> Join(Pattern pattern, ImmutableArray<string> modus, int permille, ref Chance chance)
    {
        if (!chance.Permille(permille) || pattern.Trend is not null || pattern.Actor == "ZZ" || pattern.Scope != "SCP-IN")
        {
            return [pattern.Actor];
        }

        var second = WorldPlan.States[chance.Below(WorldPlan.States.Length - 1)];
        return second == pattern.Actor || WorldPlan.Patterns.Any(other => other.Actor == second && other.Trend is { } trend && modus.Contains(trend.Concept))
            ? [pattern.Actor]
            : [pattern.Actor, second];
    }
}
