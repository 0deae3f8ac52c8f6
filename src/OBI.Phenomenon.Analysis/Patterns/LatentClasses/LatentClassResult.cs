using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>A model, and what it says of every profile.</summary>
/// <param name="Choice">How the number of classes was chosen.</param>
/// <param name="Model">The patterns.</param>
/// <param name="Assignments">Where each profile belongs.</param>
public sealed record LatentClassResult(ModelChoice Choice, PatternModel Model, ImmutableArray<ProfileAssignment> Assignments)
{
    /// <summary>The stability of each pattern; none when no signals were drawn.</summary>
    public ImmutableArray<PatternStability> Stability { get; init; } = [];
}
