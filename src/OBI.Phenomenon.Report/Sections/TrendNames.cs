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

    public static string Series(Material material, Trend trend) =>
        trend.Concept == PictureReading.All ? material.Texts["trends.total"] : material.Concept(trend.Concept);
}
