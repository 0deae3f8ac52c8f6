using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>A verdict table: what was observed, what is usual, and what may be said of it.</summary>
internal static class TrendTable
{
    /// <summary>A line for each trend; a trend that this edition does not have has its name and marks.</summary>
    public static Grid Write(Material material, string caption, string first, IEnumerable<(string Name, Trend? Trend)> lines, string note)
    {
        var texts = material.Texts;
        return new Grid(
            caption,
            [
                Column.Text(first, 8), Column.Number(texts["trends.observed"]), Column.Number(texts["trends.usual"]), Column.Number(texts["trends.ratio"]),
                Column.Text(texts["trends.verdict"], 11), Column.Number(texts["trends.q"]), Column.Number(texts["trends.detectable"]),
            ],
            [.. lines.Select(line => Row(material, line.Name, line.Trend))],
            note);
    }

    /// <summary>A number with its interval, or a mark.</summary>
    public static string Interval(Material material, Estimate? estimate, Func<Picture.Values.Published, string> write) => estimate switch
    {
        { Value.IsShown: true, Low.IsShown: true, High.IsShown: true } => material.Texts.Fill("ratio.interval.cell", ("ratio", write(estimate.Value)), ("low", write(estimate.Low)), ("high", write(estimate.High))),
        { Value.IsShown: true, Low.IsShown: true } => material.Texts.Fill("ratio.open.cell", ("ratio", write(estimate.Value)), ("low", write(estimate.Low))),
        { Value.IsShown: true } => write(estimate.Value),
        _ => material.Texts["value.none"],
    };

    /// <summary>A ratio with its interval; one without an upper bound that says something is open.</summary>
    public static string Ratio(Material material, Estimate? ratio) => ratio switch
    {
        { Value: { IsShown: true, Value: > Wording.LargestRatio } } => material.Wording.Ratio(ratio.Value),
        { High: { IsShown: true, Value: > Wording.LargestRatio } } => Interval(material, ratio with { High = Picture.Values.Published.Withheld }, material.Wording.Ratio),
        _ => Interval(material, ratio, material.Wording.Ratio),
    };

    /// <summary>The usual number: with a decimal, its bounds as the counts they are.</summary>
    public static string Usual(Material material, Estimate? usual) => usual switch
    {
        { Value.IsShown: true, Low.IsShown: true, High.IsShown: true } => material.Texts.Fill(
            "ratio.interval.cell", ("ratio", material.Wording.Tenths(usual.Value)), ("low", material.Wording.Count(usual.Low)), ("high", material.Wording.Count(usual.High))),
        _ => Interval(material, usual, material.Wording.Tenths),
    };

    private static IReadOnlyList<string> Row(Material material, string name, Trend? trend) =>
    [
        name,
        trend is { Observed.IsShown: true, Outcome: TrendOutcome.Evaluated or TrendOutcome.TooFewSignals } ? material.Wording.Count(trend.Observed) : material.Texts["value.none"],
        Usual(material, trend?.Usual),
        Ratio(material, trend?.Ratio),
        TrendCall.Cell(material, trend),
        trend is { QValue.IsShown: true } ? material.Wording.Probability(trend.QValue) : material.Texts["value.none"],
        Sensitivity.Cell(material, trend),
    ];
}
