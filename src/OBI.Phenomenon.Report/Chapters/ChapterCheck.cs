namespace OBI.Phenomenon.Report.Chapters;

/// <summary>Whether what people wrote can be set, so that it is refused when it comes in and not when the report is made.</summary>
public static class ChapterCheck
{
    /// <summary>Reads a chapter and throws it away.</summary>
    /// <param name="markdown">Its text.</param>
    /// <param name="chapter">Which it is, for the message.</param>
    /// <exception cref="ReportException">It holds something that a chapter cannot have; the message says on which line.</exception>
    public static void Require(string markdown, string chapter) => ChapterReader.Read(markdown, chapter);
}
