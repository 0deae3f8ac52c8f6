using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Reading;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>How actors and series are called in tables, figures and headings.</summary>
internal static class TrendNames
{
    public static string Actor(Material material, string actor) => actor switch
    {
        PictureReading.All => material.Texts["trends.all"],
        PictureReading.NotAttributed => material.Texts["actors.unattributed"],
        _ => material.Actor(actor),
    };

    /// <summary>The name of a line of a table: the states without one of their own and the total among them.</summary>
    public static string Row(Material material, string actor) => actor switch
    {
        PictureReading.Other => material.Texts["actors.other"],
        PictureReading.All => material.Texts["sources.total"],
        _ => Actor(material, actor),
    };

    public static string Series(Material material, Trend trend) =>
        trend.Concept == PictureReading.All ? material.Texts["trends.total"] : material.Concept(trend.Concept);
}
