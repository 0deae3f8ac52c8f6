namespace OBI.Phenomenon.Model.Releases;

/// <summary>A chapter written by people; a later one of the same kind stands in its place, and both are kept.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Markdown">Its text.</param>
/// <param name="Signature">Who answers for it.</param>
public sealed record Chapter(ChapterKind Kind, string Markdown, Signature Signature);
