namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>What a pattern says by one label, over the whole history.</summary>
/// <param name="Field">The field, such as <c>modus</c>.</param>
/// <param name="Label">The label's key, such as <c>MOD-111</c>.</param>
/// <param name="Band">The part of the pattern's signals with the label; null where that is not shown.</param>
/// <param name="Compared">Whether that is more or less than among the state's other signals.</param>
/// <param name="IsMode">Whether the model expects this label most often of its field, and in at least half of the signals.</param>
public sealed record MixLabel(string Field, string Label, MixBand? Band, Representation Compared, bool IsMode);
