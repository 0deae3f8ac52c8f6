namespace OBI.Phenomenon.Picture.Reviews;

/// <summary>What people decided about something the machine found.</summary>
public enum RemarkKind
{
    /// <summary>It may be released as it is; said in the internal edition only.</summary>
    Approved = 0,

    /// <summary>It stays inside; said in the internal edition only.</summary>
    Withheld = 1,

    /// <summary>A remark stands beside it.</summary>
    Annotated = 2,

    /// <summary>It goes by another name than the machine gave it.</summary>
    Relabelled = 3,
}
