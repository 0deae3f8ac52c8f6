using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says which change would have gone unnoticed; no "no demonstrable change" goes without.</summary>
internal static class Sensitivity
{
    /// <summary>The clause of one series: <c>een stijging van minder dan 45% kan onopgemerkt zijn gebleven</c>.</summary>
    public static string Clause(Material material, Trend trend) => trend.DetectableRise.IsShown
        ? material.Texts.Fill(BearsPercentage(trend) ? "sensitivity.percent" : "sensitivity.ratio", ("rise", Size(material, trend.DetectableRise, BearsPercentage(trend))))
        : material.Texts["sensitivity.none"];

    /// <summary>The smallest rise of one series that is found, for a table.</summary>
    public static string Cell(Material material, Trend? trend) => trend is { DetectableRise.IsShown: true }
        ? material.Texts.Fill("sensitivity.cell", ("ratio", material.Wording.Ratio(trend.DetectableRise)))
        : material.Texts["value.none"];

    /// <summary>The smallest rises of several series, from the most to the least sensitive.</summary>
    public static string Range(Material material, IReadOnlyList<Trend> trends)
    {
        var rises = trends.Select(trend => trend.DetectableRise).Where(rise => rise.IsShown).OrderBy(rise => rise.Value).ToArray();
        return rises.Length == 0
            ? material.Texts["value.none"]
            : rises[0] == rises[^1]
                ? material.Texts.Fill("sensitivity.cell", ("ratio", material.Wording.Ratio(rises[0])))
                : material.Texts.Fill("sensitivity.range", ("low", material.Wording.Ratio(rises[0])), ("high", material.Wording.Ratio(rises[^1])));
    }

    /// <summary>Whether the usual number is large enough for percentages.</summary>
    public static bool BearsPercentage(Trend trend) => trend.Usual.Value is { IsShown: true, Value: >= Wording.SmallestBase };

    private static string Size(Material material, Published rise, bool percentage) =>
        percentage ? material.Wording.Percentage(rise.Value - 1) : material.Wording.Ratio(rise);
}
