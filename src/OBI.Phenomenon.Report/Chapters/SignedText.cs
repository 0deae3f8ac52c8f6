using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Chapters;

/// <summary>What people wrote and signed, ready to be set.</summary>
/// <param name="Blocks">Its parts.</param>
/// <param name="Signature">The marking, and the roles that answer for it.</param>
internal sealed record SignedText(IReadOnlyList<Block> Blocks, string Signature)
{
    /// <summary>The chapter of a kind, or null when nobody wrote one.</summary>
    /// <exception cref="ReportException">It holds something that a chapter cannot have.</exception>
    public static SignedText? Of(Material material, ChapterKind kind)
    {
        if (material.Reading.Picture.Chapters.FirstOrDefault(chapter => chapter.Kind == kind) is not { } chapter)
        {
            return null;
        }

        var name = kind.ToString().ToLowerInvariant();
        var blocks = ChapterReader.Read(chapter.Markdown, name);
        return Likelihood.Mixed(material.Texts, blocks) is null
            ? new SignedText(blocks, Sign(material, chapter))
            : throw new ReportException($"chapter '{name}': a sentence speaks of likelihood and of confidence at once; make two sentences of it");
    }

    private static string Sign(Material material, SignedChapter chapter) => material.Texts.Fill(
        chapter.Second is null ? "chapter.signed" : "chapter.signed.read",
        ("marking", material.Header.Marking),
        ("role", chapter.Role),
        ("second", chapter.Second ?? ""));
}
