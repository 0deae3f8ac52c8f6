using OBI.Phenomenon.Report.Layout;

namespace OBI.Phenomenon.Report.Sections.Brief;

/// <summary>The briefing of two pages.</summary>
internal static class Briefing
{
    /// <summary>A page each.</summary>
    public static IReadOnlyList<Section> Write(Material material) => [BriefFront.Write(material), BriefBack.Write(material)];
}
