using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Dissimilarities;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Linkage;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.Merging;

/// <summary>Makes patterns of classes: those that hardly exchange labels are variants of one, and a class that hardly exchanges labels with the noise is noise.</summary>
internal static class ClassMerge
{
    /// <summary>Classes that on average exchange at most a label in four fields are variants.</summary>
    private const double MostExchange = 0.25;

    /// <summary>The pattern of each class, numbered from 0 in order of their first classes; <see cref="ProfileAssignment.Noise"/> where it goes with the noise.</summary>
    internal static ImmutableArray<int> Of(ProfileTable table, ClassModel model)
    {
        if (model.Classes == 1)
        {
            return [0];
        }

        var groups = AverageLinkage
            .Of(DissimilarityMatrix.Of(model.Components, (left, right) => LabelExchange.Between(table, model, left, right)))
            .CutAt(MostExchange);
        var noise = model.HasNoise ? groups[^1] : ProfileAssignment.Noise;
        var kept = groups.Take(model.Classes).Where(group => group != noise).Distinct().ToList();
        return kept.Count == 0
            ? [.. Enumerable.Repeat(0, model.Classes)]
            : [.. groups.Take(model.Classes).Select(group => kept.IndexOf(group))];
    }
}
