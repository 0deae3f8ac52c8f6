using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Cli.ProfileFiles;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>Finds the models of all actors of a file.</summary>
internal static class ClusterRun
{
    /// <summary>The models, in order of actor; numbers of clusters go on from one actor to the next.</summary>
    /// <param name="file">The records.</param>
    /// <param name="options">How to look for models.</param>
    /// <param name="text">The name of the column of words, or null.</param>
    internal static ImmutableArray<ActorFit> Over(ProfileFile file, LatentClassOptions options, string? text)
    {
        var fits = ImmutableArray.CreateBuilder<ActorFit>();
        var given = 0;
        foreach (var actor in file.Rows.GroupBy(row => row.Actor).OrderBy(rows => rows.Key, StringComparer.Ordinal))
        {
            var fit = ActorFit.Of(file.Columns.Actor < 0 ? null : actor.Key, file.Columns, [.. actor], options, text, given);
            fits.Add(fit);
            given += fit.Numbers.Length;
        }

        return fits.ToImmutable();
    }
}
