using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Trends;

/// <summary>What is said of one series in the period, against its usual number.</summary>
/// <param name="Id">Stable within a picture, such as <c>XA/MOD-110</c>.</param>
/// <param name="Actor">A state's code, or <c>*</c> for all.</param>
/// <param name="Concept">A concept's code, or <c>*</c> for the actor's total.</param>
/// <param name="Period">The period judged.</param>
/// <param name="Outcome">Whether it could be judged.</param>
/// <param name="Verdict">What may be said.</param>
/// <param name="AbsoluteVerdict">What would be said without looking at what else the same suppliers reported.</param>
/// <param name="First">The first month that the verdict is about.</param>
/// <param name="Last">The last month that the verdict is about.</param>
/// <param name="Observed">Signals in the period, of the suppliers judged, as far as known.</param>
/// <param name="Usual">The number usual by now, with its interval.</param>
/// <param name="Ratio">Observed to usual, with its interval.</param>
/// <param name="Method">How the usual number was made; null when there is none.</param>
/// <param name="QValue">Of the test that decides, after control of the false discovery rate.</param>
/// <param name="ShareFactor">By how much comparable series of the same suppliers differ from usual.</param>
/// <param name="Vetoes">Whether the change is no more than that; null when nothing is comparable.</param>
/// <param name="DetectableRise">The smallest ratio to the usual number that is found four times in five.</param>
/// <param name="DetectableFall">The largest ratio below 1 that is; withheld also where there is none.</param>
/// <param name="ReportedShare">The share of the period's signals that is usually in by now.</param>
/// <param name="RestsOn">What a rise rests on alone: a group of suppliers, in the internal edition a supplier; null when at least two suppliers carry it.</param>
/// <param name="Shift">The lasting shift, when one is found.</param>
/// <param name="Slope">Growth in percent a year, with its interval.</param>
/// <param name="Markers">Ids of the changes in reporting that limit or block the judgement.</param>
/// <param name="Release">How much of it the released edition shows.</param>
/// <param name="Explanation">How it came about; null in the released edition.</param>
public sealed record Trend(
    string Id,
    string Actor,
    string Concept,
    string Period,
    TrendOutcome Outcome,
    TrendVerdict Verdict,
    TrendVerdict AbsoluteVerdict,
    string First,
    string Last,
    Published Observed,
    Estimate Usual,
    Estimate Ratio,
    TrendMethod? Method,
    Published QValue,
    Published ShareFactor,
    bool? Vetoes,
    Published DetectableRise,
    Published DetectableFall,
    Published ReportedShare,
    string? RestsOn,
    TrendShift? Shift,
    Estimate Slope,
    IReadOnlyList<string> Markers,
    TrendRelease Release,
    TrendExplanation? Explanation)
{
    /// <summary>The numbers that its release does not let out.</summary>
    internal IEnumerable<Published> Withholds => Release switch
    {
        TrendRelease.Full => [],
        TrendRelease.Usual => [Observed, .. Ratio.Numbers, QValue, ShareFactor, Shift?.Factor ?? Published.Withheld, .. Slope.Numbers],
        _ => Numbers,
    };

    /// <summary>Every number in it.</summary>
    internal IEnumerable<Published> Numbers =>
    [
        Observed, .. Usual.Numbers, .. Ratio.Numbers, QValue, ShareFactor, DetectableRise, DetectableFall, ReportedShare,
        Shift?.Factor ?? Published.Withheld, .. Slope.Numbers, .. Explanation?.Numbers ?? [],
    ];
}
