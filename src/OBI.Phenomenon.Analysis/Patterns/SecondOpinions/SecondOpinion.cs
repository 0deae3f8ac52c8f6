using OBI.Phenomenon.Analysis.Patterns.Agreement;
using OBI.Phenomenon.Analysis.Patterns.Dissimilarities;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.SecondOpinions;

/// <summary>What a method without a model, medoids on Gower's dissimilarity, makes of the same profiles with as many groups.</summary>
/// <param name="Groups">How many groups it was asked for.</param>
/// <param name="Profiles">The different profiles compared.</param>
/// <param name="Agreement">The adjusted Rand index of both divisions, over profiles that are not noise.</param>
/// <param name="Silhouette">The mean silhouette width of the patterns, noise left out; null when they are fewer than two.</param>
/// <param name="MedoidSilhouette">That of the groups around medoids; null when they are fewer than two.</param>
public sealed record SecondOpinion(int Groups, int Profiles, double Agreement, double? Silhouette, double? MedoidSilhouette)
{
    /// <summary>More profiles make a table of dissimilarities that is slow to search and tells nothing more.</summary>
    public const int MostProfiles = 2000;

    /// <summary>Asks for it.</summary>
    /// <param name="table">The profiles; of more than <see cref="MostProfiles"/>, as many are taken at equal distances in their order.</param>
    /// <param name="patternOf">The pattern of each profile, below 0 for noise.</param>
    /// <returns>The opinion, or null when every profile is noise.</returns>
    public static SecondOpinion? On(ProfileTable table, IReadOnlyList<int> patternOf)
    {
        int[] patterned = [.. Enumerable.Range(0, table.Count).Where(profile => patternOf[profile] >= 0)];
        if (patterned.Length == 0)
        {
            return null;
        }

        var taken = Math.Min(patterned.Length, MostProfiles);
        int[] profiles = [.. Enumerable.Range(0, taken).Select(place => patterned[(int)((long)place * patterned.Length / taken)])];
        int[] ours = [.. profiles.Select(profile => patternOf[profile])];
        var matrix = GowerDissimilarity.Of(table.Select(profiles));
        var medoids = PartitioningAroundMedoids.Find(matrix, ours.Distinct().Count());
        return new SecondOpinion(
            medoids.Items.Length,
            taken,
            AdjustedRandIndex.Of(ours, medoids.GroupOf),
            Mean(SecondOpinions.Silhouette.Widths(matrix, ours)),
            Mean(SecondOpinions.Silhouette.Widths(matrix, medoids.GroupOf)));
    }

    private static double? Mean(double[] widths) => double.IsNaN(widths[0]) ? null : widths.Average();
}
