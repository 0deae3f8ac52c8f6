using OBI.Phenomenon.Picture.Trends;
using Analysed = OBI.Phenomenon.Analysis.Trends;

namespace OBI.Phenomenon.Disclosure.Composition.Trends;

/// <summary>The picture's words for those of the analysis.</summary>
internal static class TrendWords
{
    internal static TrendVerdict Of(Analysed.Findings.TrendVerdict verdict) => verdict switch
    {
        Analysed.Findings.TrendVerdict.None => TrendVerdict.None,
        Analysed.Findings.TrendVerdict.Rise => TrendVerdict.Rise,
        Analysed.Findings.TrendVerdict.Fall => TrendVerdict.Fall,
        Analysed.Findings.TrendVerdict.Spike => TrendVerdict.Spike,
        Analysed.Findings.TrendVerdict.Emergent => TrendVerdict.Emergent,
        Analysed.Findings.TrendVerdict.Ended => TrendVerdict.Ended,
        Analysed.Findings.TrendVerdict.ShiftUp => TrendVerdict.ShiftUp,
        Analysed.Findings.TrendVerdict.ShiftDown => TrendVerdict.ShiftDown,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    internal static TrendOutcome Of(Analysed.Series.Outcome outcome) => outcome switch
    {
        Analysed.Series.Outcome.Evaluated => TrendOutcome.Evaluated,
        Analysed.Series.Outcome.InsufficientHistory => TrendOutcome.InsufficientHistory,
        Analysed.Series.Outcome.TooFewSignals => TrendOutcome.TooFewSignals,
        Analysed.Series.Outcome.BlockedByMarker => TrendOutcome.BlockedByMarker,
        Analysed.Series.Outcome.PrecisionTooCoarse => TrendOutcome.PrecisionTooCoarse,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    internal static TrendKind Of(Analysed.Findings.TrendKind kind) => kind switch
    {
        Analysed.Findings.TrendKind.Level => TrendKind.Level,
        Analysed.Findings.TrendKind.Spike => TrendKind.Spike,
        Analysed.Findings.TrendKind.Emergent => TrendKind.Emergent,
        Analysed.Findings.TrendKind.Ended => TrendKind.Ended,
        Analysed.Findings.TrendKind.Shift => TrendKind.Shift,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    internal static TrendMethod Of(Analysed.Findings.UsualMethod method) => method switch
    {
        Analysed.Findings.UsualMethod.Regression => TrendMethod.Regression,
        Analysed.Findings.UsualMethod.Rate => TrendMethod.Rate,
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    internal static StabilityKind Of(Analysed.Findings.StabilityKind kind) => kind switch
    {
        Analysed.Findings.StabilityKind.Supplier => StabilityKind.Supplier,
        Analysed.Findings.StabilityKind.Perceived => StabilityKind.Perceived,
        Analysed.Findings.StabilityKind.Bundles => StabilityKind.Bundles,
        Analysed.Findings.StabilityKind.OlderHistory => StabilityKind.OlderHistory,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The question that decides a verdict.</summary>
    internal static Analysed.Findings.TrendKind KindOf(Analysed.Findings.TrendVerdict verdict) => verdict switch
    {
        Analysed.Findings.TrendVerdict.None or Analysed.Findings.TrendVerdict.Rise or Analysed.Findings.TrendVerdict.Fall => Analysed.Findings.TrendKind.Level,
        Analysed.Findings.TrendVerdict.Spike => Analysed.Findings.TrendKind.Spike,
        Analysed.Findings.TrendVerdict.Emergent => Analysed.Findings.TrendKind.Emergent,
        Analysed.Findings.TrendVerdict.Ended => Analysed.Findings.TrendKind.Ended,
        Analysed.Findings.TrendVerdict.ShiftUp or Analysed.Findings.TrendVerdict.ShiftDown => Analysed.Findings.TrendKind.Shift,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
