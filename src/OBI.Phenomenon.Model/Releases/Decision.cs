namespace OBI.Phenomenon.Model.Releases;

/// <summary>What was decided about one finding or pattern; a later decision on the same subject stands in its place, and both are kept.</summary>
/// <param name="Subject">What it is about: the id of a trend, a comparison or a pattern in the picture.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="Text">The remark or the new name; null for the other kinds.</param>
/// <param name="Exposes">Whether it was accepted that this shows what we do or do not see; needed for what is seen for the first time and for patterns.</param>
/// <param name="Reason">Why.</param>
/// <param name="Signature">Who decided.</param>
public sealed record Decision(string Subject, DecisionKind Kind, string? Text, bool Exposes, string Reason, Signature Signature)
{
    /// <summary>The longest a remark may be.</summary>
    public const int LongestRemark = 600;

    /// <summary>The longest a pattern's name may be.</summary>
    public const int LongestName = 80;

    /// <summary>Whether what it is about may be released.</summary>
    public bool Releases => Kind != DecisionKind.Withhold;
}
