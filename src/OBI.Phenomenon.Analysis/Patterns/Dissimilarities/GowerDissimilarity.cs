using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.Dissimilarities;

/// <summary>How unlike profiles are: the mean over the fields that can be compared (Gower 1971).</summary>
/// <remarks>
/// A field of one label is 0 when equal, else 1. A field of many labels is Jaccard's: the share, of the labels that either has, that one of them lacks;
/// with one label it is the asymmetric binary variable. A field that is not observed in both, or in which neither has a label, is not
/// compared; profiles without any field to compare are 1 apart, the most.
/// </remarks>
public static class GowerDissimilarity
{
    /// <summary>Compares each two profiles of a table.</summary>
    public static DissimilarityMatrix Of(ProfileTable table)
    {
        var distance = new ProfileDistance(table, incomparable: 1);
        return DissimilarityMatrix.Of(table.Count, distance.Between);
    }
}
