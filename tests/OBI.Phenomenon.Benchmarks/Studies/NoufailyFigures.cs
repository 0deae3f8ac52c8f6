using System.Globalization;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>False alarms and detection at one threshold.</summary>
/// <param name="FalseAlarmsClean">Share of current weeks with an alarm, the history free of outbreaks.</param>
/// <param name="FalseAlarmsPast">The same, with four outbreaks in the history.</param>
/// <param name="DetectionClean">Share of outbreaks found for k = 3..8, the history free of outbreaks.</param>
/// <param name="DetectionPast">The same, with four outbreaks in the history.</param>
/// <param name="StandardError">Of the mean over k of <paramref name="DetectionPast"/>, series taken as the sample.</param>
internal sealed record NoufailyFigures(
    double FalseAlarmsClean,
    double FalseAlarmsPast,
    double[] DetectionClean,
    double[] DetectionPast,
    double StandardError)
{
    /// <summary>Names of what <see cref="ToString"/> prints.</summary>
    internal const string Header = "FPR: clean    past | POD, past:  k=3     k=4     k=5     k=6     k=7     k=8    mean ±     SE | clean: mean";

    /// <summary>Fixed-width figures under <see cref="Header"/>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"    {FalseAlarmsClean,7:F4} {FalseAlarmsPast,7:F4} |         {string.Join(' ', DetectionPast.Select(share => share.ToString("F4", CultureInfo.InvariantCulture).PadLeft(7)))} {DetectionPast.Average(),7:F4} ± {StandardError:F4} | {DetectionClean.Average(),11:F4}");
}
