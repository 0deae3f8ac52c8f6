using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Report.Chapters;
using OBI.Phenomenon.Report.Layout;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>Judgements that people signed, with the scale their words are of.</summary>
internal static class Judgements
{
    /// <summary>Null when nobody signed any.</summary>
    public static Section? Write(Material material) => SignedText.Of(material, ChapterKind.Judgements) is { } written
        ? new Section("judgements", material.Texts["judgements.title"]) { Written = written }
            .Say("lead", material.Texts["judgements.lead"])
            .Tabulate("scale", Scale(material))
        : null;

    /// <summary>The judgements one by one: what stands under each mark, or else the paragraphs.</summary>
    public static IReadOnlyList<string> Lines(Material material)
    {
        var blocks = SignedText.Of(material, ChapterKind.Judgements)?.Blocks ?? [];
        var items = blocks.SelectMany(block => block.Items).Select(item => string.Concat(item.Take(1).Select(block => block.Plain()))).ToArray();
        return items.Length > 0 ? items : [.. blocks.Where(block => block.Kind == "paragraph").Select(block => block.Plain())];
    }

    /// <summary>The seven steps beside each other.</summary>
    public static Grid Scale(Material material) => new(
        material.Texts["judgements.scale"],
        [.. Likelihood.Scale.Select(step => Column.Text(material.Texts[$"likelihood.{step.Step}"]))],
        [[.. Likelihood.Scale.Select(step => material.Texts.Fill("likelihood.range", ("from", $"{step.From}"), ("to", $"{step.To}")))]]);
}
