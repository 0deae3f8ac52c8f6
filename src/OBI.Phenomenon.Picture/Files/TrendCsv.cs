using System.Text;
using System.Text.Json;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Files;

/// <summary>The trends of a picture as a CSV file, one line for each series, written as <see cref="TableCsv"/> writes tables.</summary>
public static class TrendCsv
{
    /// <summary>The file's name.</summary>
    public const string Name = "trends.csv";

    private static readonly (string Name, Func<Trend, Published> Of)[] Numbers =
    [
        ("observed", trend => trend.Observed), ("usual", trend => trend.Usual.Value), ("usual_low", trend => trend.Usual.Low), ("usual_high", trend => trend.Usual.High),
        ("ratio", trend => trend.Ratio.Value), ("ratio_low", trend => trend.Ratio.Low), ("ratio_high", trend => trend.Ratio.High),
        ("q_value", trend => trend.QValue), ("share_factor", trend => trend.ShareFactor),
        ("detectable_rise", trend => trend.DetectableRise), ("detectable_fall", trend => trend.DetectableFall), ("reported_share", trend => trend.ReportedShare),
        ("shift_factor", trend => trend.Shift?.Factor ?? Published.Withheld),
        ("slope", trend => trend.Slope.Value), ("slope_low", trend => trend.Slope.Low), ("slope_high", trend => trend.Slope.High),
    ];

    /// <summary>Writes the trends; equal trends give equal bytes.</summary>
    public static byte[] Write(IReadOnlyList<Trend> trends)
    {
        var text = new StringBuilder();
        CsvText.WriteLine(text,
        [
            "actor", "concept", "period", "outcome", "verdict", "absolute_verdict", "vetoed", "rests_on", "shift_begins", "markers", "release",
            .. Numbers.SelectMany(number => new[] { number.Name, number.Name + "_shown" }),
        ]);
        foreach (var trend in trends)
        {
            CsvText.WriteLine(text,
            [
                CsvText.Key(trend.Actor), CsvText.Key(trend.Concept), trend.Period, Word(trend.Outcome), Word(trend.Verdict), Word(trend.AbsoluteVerdict),
                trend.Vetoes is { } vetoes ? vetoes ? "yes" : "no" : string.Empty, CsvText.Safe(trend.RestsOn ?? string.Empty), trend.Shift?.Begins ?? string.Empty,
                CsvText.Safe(string.Join(' ', trend.Markers)), Word(trend.Release),
                .. Numbers.SelectMany(number => CsvText.NumberAndMark(number.Of(trend))),
            ]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Word<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString());
}
