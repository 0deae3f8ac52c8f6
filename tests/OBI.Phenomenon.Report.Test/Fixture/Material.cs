using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Reading;

namespace OBI.Phenomenon.Report.Test.Fixture;

/// <summary>What sections and sentences are written from, over a sample picture; and trends to write about.</summary>
internal static class Material
{
    public static Report.Sections.Material Of(Sample sample) => new(new PictureReading(sample.Picture()), new Wording(sample.Language));

    /// <summary>A rise of a concept of state XA, from a usual number to an observed one.</summary>
    public static Trend Rise(decimal usual, decimal observed, TrendVerdict verdict = TrendVerdict.Rise) => new(
        "XA/MOD-110", "XA", "MOD-110", "2025-Q4", TrendOutcome.Evaluated, verdict, verdict, "2025-10", "2025-12",
        Sample.Shown(observed), Of(usual, usual - 4, usual + 4), Of(observed / usual, 0.5m, 3), TrendMethod.Regression, Sample.Shown(0.004m), Published.Withheld, false,
        Sample.Shown(1.45m), Published.Withheld, Sample.Shown(1), null, null, Estimate.Withheld, [], TrendRelease.Full, null);

    /// <summary>A conclusion without numbers.</summary>
    public static Trend Coarse(TrendOutcome outcome, TrendVerdict verdict = TrendVerdict.None, params string[] markers) => new(
        "XA/MOD-110", "XA", "MOD-110", "2025-Q4", outcome, verdict, verdict, "2025-Q4", "2025-Q4",
        Published.Withheld, Estimate.Withheld, Estimate.Withheld, null, Published.Withheld, Published.Withheld, null,
        Published.Withheld, Published.Withheld, Published.Withheld, null, null, Estimate.Withheld, markers, TrendRelease.Coarse, null);

    private static Estimate Of(decimal value, decimal low, decimal high) => new(Sample.Shown(value), Sample.Shown(low), Sample.Shown(high));
}
