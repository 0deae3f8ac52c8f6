using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Report.Chapters;
using OBI.Phenomenon.Report.Layout;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>What can be done, by track: the words of people, never of the machine; no chapter when there are none.</summary>
internal static class Handling
{
    public static Section? Write(Material material) => SignedText.Of(material, ChapterKind.Action) is { } written
        ? new Section("handling", material.Texts["handling.title"]) { Written = written }.Say("lead", material.Texts["handling.lead"])
        : null;

    /// <summary>Each track with the first thing said of it.</summary>
    public static IReadOnlyList<(string Track, string Line)> Tracks(Material material)
    {
        var blocks = SignedText.Of(material, ChapterKind.Action)?.Blocks ?? [];
        return
        [
            .. blocks.Index()
                .Where(entry => entry.Item is { Kind: "heading", Level: 1 })
                .Select(entry => (entry.Item.Plain(), blocks.Skip(entry.Index + 1).TakeWhile(block => block is not { Kind: "heading", Level: 1 }).Select(First).FirstOrDefault(line => line.Length > 0) ?? "")),
        ];
    }

    private static string First(Block block) => block.Kind == "paragraph" ? block.Plain() : block.Items.SelectMany(item => item).Select(First).FirstOrDefault(line => line.Length > 0) ?? "";
}
