using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Trends;

/// <summary>How a verdict came about and how firmly it stands; in the internal edition only.</summary>
/// <param name="Suppliers">The suppliers whose signals are judged.</param>
/// <param name="HistoryMonths">Months of history behind the usual number.</param>
/// <param name="MonthlyLevel">Signals a month in the middle of the history.</param>
/// <param name="TrendFactor">What the trend makes of that.</param>
/// <param name="SeasonFactor">What the season makes of it.</param>
/// <param name="Dispersion">Variance over mean.</param>
/// <param name="ShareFactor">By how much comparable series of the same suppliers differ from usual.</param>
/// <param name="RiseCount">The smallest count that would have been called a rise.</param>
/// <param name="FallCount">The largest count that would have been called a fall; withheld when not even zero would.</param>
/// <param name="Nowcast">What the period may come to when all reports are in.</param>
/// <param name="Selected">The ratio shrunk towards 1, with the interval adjusted for being selected.</param>
/// <param name="SlopePValue">P-value of "no slope".</param>
/// <param name="SlopeConfirmed">Whether the rank test finds the same direction; null without a slope.</param>
/// <param name="DownWeighted">Months that counted less because they stood out.</param>
/// <param name="Questions">The tests.</param>
/// <param name="Stability">Whether the verdict stands when something is left out.</param>
public sealed record TrendExplanation(
    IReadOnlyList<string> Suppliers,
    Published HistoryMonths,
    Published MonthlyLevel,
    Published TrendFactor,
    Published SeasonFactor,
    Published Dispersion,
    Estimate ShareFactor,
    Published RiseCount,
    Published FallCount,
    Estimate Nowcast,
    Estimate Selected,
    Published SlopePValue,
    bool? SlopeConfirmed,
    IReadOnlyList<string> DownWeighted,
    IReadOnlyList<TrendQuestion> Questions,
    IReadOnlyList<StabilityLine> Stability)
{
    internal IEnumerable<Published> Numbers =>
    [
        HistoryMonths, MonthlyLevel, TrendFactor, SeasonFactor, Dispersion, .. ShareFactor.Numbers, RiseCount, FallCount,
        .. Nowcast.Numbers, .. Selected.Numbers, SlopePValue, .. Questions.SelectMany(question => new[] { question.PValue, question.QValue }),
    ];
}
