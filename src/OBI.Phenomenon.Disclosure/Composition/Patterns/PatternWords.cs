using OBI.Phenomenon.Picture.Patterns;
using Analysed = OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Disclosure.Composition.Patterns;

/// <summary>The words of findings in those of pictures.</summary>
internal static class PatternWords
{
    internal static PatternOutcome Of(Analysed.PatternOutcome outcome) => outcome switch
    {
        Analysed.PatternOutcome.Evaluated => PatternOutcome.Evaluated,
        Analysed.PatternOutcome.TooFewSignals => PatternOutcome.TooFewSignals,
        Analysed.PatternOutcome.NoStructure => PatternOutcome.NoStructure,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    internal static StabilityGrade Of(Analysed.StabilityGrade grade) => grade switch
    {
        Analysed.StabilityGrade.VeryStable => StabilityGrade.VeryStable,
        Analysed.StabilityGrade.Stable => StabilityGrade.Stable,
        Analysed.StabilityGrade.Doubtful => StabilityGrade.Doubtful,
        Analysed.StabilityGrade.NoPattern => StabilityGrade.NoPattern,
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };

    internal static PatternChange Of(Analysed.LifeCycleKind kind) => kind switch
    {
        Analysed.LifeCycleKind.Stable => PatternChange.Stable,
        Analysed.LifeCycleKind.Emerging => PatternChange.Emerging,
        Analysed.LifeCycleKind.Growing => PatternChange.Growing,
        Analysed.LifeCycleKind.Shrinking => PatternChange.Shrinking,
        Analysed.LifeCycleKind.Drifting => PatternChange.Drifting,
        Analysed.LifeCycleKind.Splitting => PatternChange.Splitting,
        Analysed.LifeCycleKind.Merging => PatternChange.Merging,
        Analysed.LifeCycleKind.Vanished => PatternChange.Vanished,
        Analysed.LifeCycleKind.Recurring => PatternChange.Recurring,
        Analysed.LifeCycleKind.Past => PatternChange.Past,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
