namespace OBI.Phenomenon.Picture.Tables;

/// <summary>Whether parts add up to their total.</summary>
public enum RelationKind
{
    /// <summary>Every signal is in exactly one part: the parts sum to the total.</summary>
    Partition = 0,

    /// <summary>A signal may be in several parts (two actors, two modi operandi, a family and its concept): no sum is true.</summary>
    Overlap = 1,
}
