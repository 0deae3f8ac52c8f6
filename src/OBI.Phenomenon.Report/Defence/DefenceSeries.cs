using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Defence;

/// <summary>The numbers of a claim, period by period, as the werkdossier has them.</summary>
internal static class DefenceSeries
{
    internal static Grid Write(Material material, Trend trend)
    {
        var periods = Periods(material, trend);
        return new Grid(
            material.Texts["defence.series"],
            [.. periods.Select(period => Column.Number(material.Wording.PeriodOnAxis(period.Period)))],
            [[.. periods.Select(period => material.Wording.Count(period.Count))]]);
    }

    private static (string Period, Published Count)[] Periods(Material material, Trend trend)
    {
        var table = trend.Concept == PictureReading.All ? "actors" : material.Reading.FacetOf(trend.Concept);
        if (table is null || material.Reading.Picture.Tables.FirstOrDefault(each => each.Id == table) is not { } rows)
        {
            return [(trend.Period, trend.Observed)];
        }

        string[] key = trend.Concept == PictureReading.All ? [trend.Actor] : [trend.Actor, trend.Concept];
        return
        [
            .. rows.Rows
                .Where(row => row.Key.Take(key.Length).SequenceEqual(key, StringComparer.Ordinal))
                .OrderBy(row => row.Key[^1], StringComparer.Ordinal)
                .Select(row => (row.Key[^1], row.Values[0])),
        ];
    }
}
