namespace OBI.Phenomenon.Picture.Chapters;

/// <summary>A chapter that people wrote and signed; nothing in it comes from the machine.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Markdown">Its text, in Markdown with line feeds.</param>
/// <param name="Role">The role that answers for it.</param>
/// <param name="Second">The role that read it over; null when one was enough.</param>
public sealed record SignedChapter(ChapterKind Kind, string Markdown, string Role, string? Second);
