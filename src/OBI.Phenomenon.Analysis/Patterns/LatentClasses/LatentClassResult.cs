using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>A model, and what it says of every profile.</summary>
/// <param name="Choice">How the number of classes was chosen.</param>
/// <param name="Model">The patterns.</param>
/// <param name="Assignments">Where each profile belongs.</param>
public sealed record LatentClassResult(ModelChoice Choice, PatternModel Model, ImmutableArray<ProfileAssignment> Assignments)
{
    /// <summary>The stability of each pattern; none when no signals were drawn.</summary>
    public ImmutableArray<PatternStability> Stability { get; init; } = [];

    /// <summary>The same model with patterns joined: a joined one is as stable as the least stable of its parts.</summary>
    /// <param name="table">The profiles it was made of.</param>
    /// <param name="into">For each pattern the number of the one it becomes, numbered from 0 without a gap.</param>
    internal LatentClassResult Join(ProfileTable table, ImmutableArray<int> into)
    {
        var model = Model.Join(table, into);
        return new LatentClassResult(Choice, model, [.. Enumerable.Range(0, table.Count).Select(profile => model.Assign(table, profile))])
        {
            Stability = Stability.IsEmpty ? [] : [.. Enumerable.Range(0, model.Patterns).Select(pattern => Stability.Where((_, part) => into[part] == pattern).MinBy(stability => stability.Jaccard)!)],
        };
    }
}
