using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>How one finding came about and how firmly it stands, line by line.</summary>
internal static class TrendAccount
{
    public static Grid Write(Material material, string actor, Trend trend, TrendExplanation explanation)
    {
        var texts = material.Texts;
        (string Line, string Content)[] lines =
        [
            ("observed", texts.Fill("why.observed.of", ("count", material.Wording.Count(trend.Observed)), ("suppliers", Suppliers(material, explanation.Suppliers)))),
            ("usual", Usual(material, trend, explanation)),
            ("ratio", Ratio(material, trend, explanation)),
            ("share", Share(material, trend, explanation)),
            ("enough", Sight.Joined(Enough(material, explanation), Power(material, trend))),
            ("tests", string.Join("; ", explanation.Questions.Select(question => Test(material, question)))),
            ("shift", Shift(material, trend)),
            ("slope", Slope(material, trend, explanation)),
            ("stability", Stability(material, explanation.Stability)),
            ("markers", TrendSentence.Markers(material, trend)),
            ("nowcast", explanation.Nowcast.Value.IsShown ? texts.Fill("why.nowcast.of", ("count", TrendTable.Interval(material, explanation.Nowcast, material.Wording.Count))) : ""),
        ];
        return new Grid(
            texts.Fill("why.table", ("actor", actor), ("series", Enumeration.InSentence(TrendNames.Series(material, trend))), ("verdict", TrendCall.Words(material, trend))),
            [Column.Text(texts["account.item"], 2), Column.Text(texts["account.content"], 9)],
            [.. lines.Where(line => line.Content.Length > 0).Select(line => (IReadOnlyList<string>)[texts[$"why.{line.Line}"], line.Content])]);
    }

    private static string Usual(Material material, Trend trend, TrendExplanation explanation) => trend.Usual.Value.IsShown && explanation.MonthlyLevel.IsShown
        ? material.Texts.Fill(
            "why.usual.of",
            ("usual", TrendTable.Usual(material, trend.Usual)),
            ("method", trend.Method is { } method ? material.Texts[$"why.method.{method}"] : ""),
            ("months", material.Wording.Count(explanation.HistoryMonths)),
            ("level", material.Wording.Ratio(explanation.MonthlyLevel)),
            ("span", material.Wording.Count(MonthsOf(trend.Period))),
            ("trend", material.Wording.Ratio(explanation.TrendFactor)),
            ("season", material.Wording.Ratio(explanation.SeasonFactor)),
            ("dispersion", material.Wording.Ratio(explanation.Dispersion)),
            ("weighted", explanation.DownWeighted.Count == 0 ? material.Texts["why.weighted.none"] : material.Wording.List([.. explanation.DownWeighted.Select(material.Wording.PeriodInSentence)])),
            ("reported", trend.ReportedShare.IsShown ? material.Wording.Percentage(trend.ReportedShare.Value) : material.Texts["value.none"]))
        : "";

    private static string Ratio(Material material, Trend trend, TrendExplanation explanation)
    {
        var ratio = TrendTable.Ratio(material, trend.Ratio);
        return explanation.Selected is { Low.IsShown: true, High.IsShown: true, Value.IsShown: true } selected
            ? material.Texts.Fill("why.ratio.selected", ("ratio", ratio), ("interval", Bounds(material, selected)), ("shrunken", material.Wording.Ratio(selected.Value)))
            : ratio;
    }

    private static string Share(Material material, Trend trend, TrendExplanation explanation) => explanation.ShareFactor.Value.IsShown
        ? material.Texts.Fill("why.share.of", ("factor", TrendTable.Interval(material, explanation.ShareFactor, material.Wording.Ratio)), ("verdict", TrendCall.Share(material, trend)))
        : TrendCall.Share(material, trend);

    private static string Enough(Material material, TrendExplanation explanation) => explanation.RiseCount.IsShown
        ? material.Texts.Fill(explanation.FallCount.IsShown ? "why.enough.both" : "why.enough.rise", ("rise", material.Wording.Count(explanation.RiseCount)), ("fall", material.Wording.Count(explanation.FallCount)))
        : "";

    private static string Power(Material material, Trend trend) => trend.DetectableRise.IsShown
        ? material.Texts.Fill(trend.DetectableFall.IsShown ? "why.power.both" : "why.power.rise", ("rise", material.Wording.Ratio(trend.DetectableRise)), ("fall", material.Wording.Ratio(trend.DetectableFall)))
        : "";

    private static string Test(Material material, TrendQuestion question) => material.Texts.Fill(
        question.QValue.IsShown ? "why.test" : "why.test.apart",
        ("kind", Kind(material, question)),
        ("p", material.Wording.Probability(question.PValue)),
        ("q", material.Wording.Probability(question.QValue)),
        ("finding", question.IsFinding ? material.Texts["why.test.finding"] : ""));

    private static string Shift(Material material, Trend trend) => trend.Shift is { } shift
        ? material.Texts.Fill(
            "why.shift.of",
            ("begins", material.Wording.PeriodInSentence(shift.Begins)),
            ("earliest", material.Wording.PeriodInSentence(shift.Earliest)),
            ("latest", material.Wording.PeriodInSentence(shift.Latest)),
            ("factor", material.Wording.Ratio(shift.Factor)))
        : "";

    private static string Slope(Material material, Trend trend, TrendExplanation explanation) => trend.Slope.Value.IsShown
        ? material.Texts.Fill(
            "why.slope.of",
            ("slope", TrendTable.Interval(material, trend.Slope, material.Wording.Tenths)),
            ("p", material.Wording.Probability(explanation.SlopePValue)),
            ("ranks", material.Texts[explanation.SlopeConfirmed == true ? "why.slope.confirmed" : "why.slope.unconfirmed"]))
        : "";

    /// <summary>A peak says in which months it lies; the other tests are of the whole period, or say so elsewhere.</summary>
    private static string Kind(Material material, TrendQuestion question)
    {
        var kind = material.Texts[$"why.kind.{question.Kind}"];
        return question.Kind == TrendKind.Spike
            ? material.Texts.Fill("why.test.when", ("kind", kind), ("months", TrendSentence.Months(material, question.First, question.Last)))
            : kind;
    }

    private static string Suppliers(Material material, IReadOnlyList<string> suppliers) => material.Suppliers.All(supplier => suppliers.Contains(supplier.Id))
        ? material.Texts["why.suppliers.all"]
        : material.Wording.List([.. suppliers.Select(material.Supplier)]);

    private static string Bounds(Material material, Estimate ratio) =>
        ratio.Low.Value > Wording.LargestRatio ? material.Wording.Ratio(ratio.Low)
        : ratio.High.Value > Wording.LargestRatio ? material.Texts.Fill("ratio.above.cell", ("low", material.Wording.Ratio(ratio.Low)))
        : $"{material.Wording.Ratio(ratio.Low)}–{material.Wording.Ratio(ratio.High)}";

    /// <summary>What the finding survives, what it does not, and what is left open.</summary>
    private static string Stability(Material material, IReadOnlyList<StabilityLine> checks) => string.Join("; ", checks
        .GroupBy(check => check.Stands switch { true => "why.stands", false => "why.falls", null => "why.open" })
        .OrderByDescending(group => group.Key, StringComparer.Ordinal)
        .Select(group => material.Texts.Fill("why.stability.of", ("stands", material.Texts[group.Key]), ("kinds", string.Join(", ", group.Select(check => Without(material, check)))))));

    private static string Without(Material material, StabilityLine check) =>
        material.Texts.Fill($"why.without.{check.Kind}", ("supplier", check.Supplier is { } supplier ? material.Supplier(supplier) : ""));

    private static int MonthsOf(string period) => period.Length == 4 ? 12 : period.Contains('Q', StringComparison.Ordinal) ? 3 : 1;
}
