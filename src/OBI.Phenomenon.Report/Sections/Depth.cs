using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Report.Chapters;
using OBI.Phenomenon.Report.Layout;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>The analyst's own chapter; it keeps its number when there is none, so that the others keep theirs.</summary>
internal static class Depth
{
    public static Section Write(Material material) => SignedText.Of(material, ChapterKind.Depth) is { } written
        ? new Section("depth", material.Texts["depth.title"]) { Written = written }.Say("lead", material.Texts["depth.lead"])
        : new Section("depth", material.Texts["depth.title"]).Say("lead", material.Texts["depth.none"]);
}
