using OBI.Phenomenon.Picture.Reviews;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>What people say beside what the machine found; the machine's own words stay where they are.</summary>
internal static class RemarkSentence
{
    /// <summary>The remark on a trend, with the role that made it; empty when there is none.</summary>
    public static string On(Material material, string subject) => Find(material, subject, RemarkKind.Annotated) is { } remark
        ? material.Texts.Fill("remark.on", ("role", remark.Role), ("text", remark.Text!))
        : "";

    /// <summary>The name that people gave a pattern, with the one made of its own concepts behind it.</summary>
    public static string Named(Material material, string subject, string title) => Find(material, subject, RemarkKind.Relabelled) is { } remark
        ? material.Texts.Fill("remark.name", ("text", remark.Text!), ("title", title))
        : title;

    private static Remark? Find(Material material, string subject, RemarkKind kind) =>
        material.Reading.Picture.Remarks.FirstOrDefault(remark => remark.Subject == subject && remark.Kind == kind);
}
