using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Values;
using Analysed = OBI.Phenomenon.Analysis.Patterns.Findings;
using GonePattern = OBI.Phenomenon.Picture.Patterns.GonePattern;
using ModelScore = OBI.Phenomenon.Picture.Patterns.ModelScore;
using NoiseReason = OBI.Phenomenon.Picture.Patterns.NoiseReason;

namespace OBI.Phenomenon.Disclosure.Composition.Patterns;

/// <summary>The counts behind patterns and how they were found, for the internal edition.</summary>
internal static class PatternExplanations
{
    internal static PatternExplanation Of(PatternFinding pattern, IReadOnlyList<string> releasedName, Gate gate) => new(
        gate.Inside(pattern.Counts.Sum(each => each.Count.Signals)),
        gate.Inside(pattern.Stability.Jaccard),
        gate.Inside(pattern.Stability.Dissolved),
        gate.Inside(pattern.Stability.Draws),
        gate.Inside(pattern.Certainty.MeanPosterior),
        gate.Inside(pattern.Certainty.Assigned),
        gate.Inside(pattern.Certainty.Doubtful),
        [.. pattern.Variants.Select(share => gate.Inside(share))],
        pattern.LifeCycle.Growth is { } growth
            ? new GrowthTest(gate.Inside(growth.Observed), gate.Inside(growth.Usual), gate.Inside(growth.Ratio), gate.Inside(growth.Dispersion), gate.Inside(growth.PValue), gate.Inside(growth.QValue))
            : null,
        [.. pattern.Labels.Select(label => Of(label, gate))],
        [.. pattern.LifeCycle.Events.Select(step => new PatternStep(PatternWords.Of(step.Kind), step.Period.ToString(), step.Sources, step.Targets))],
        releasedName);

    internal static PatternModel Of(Analysed.ActorPatterns actor, IEnumerable<Period> shown, Gate gate)
    {
        var choice = actor.Choice;
        var periods = shown.Select(period => period.ToString()).ToHashSet(StringComparer.Ordinal);
        return new PatternModel(
            [.. choice?.Scores.Select(score => new ModelScore(
                gate.Inside(score.Classes), gate.Inside(score.LogLikelihood), gate.Inside(score.FreeParameters), gate.Inside(score.Icl), gate.Inside(score.Bic), gate.Inside(score.Aic3))) ?? []],
            gate.Inside(choice?.Classes),
            gate.Inside(choice?.ClassesByIcl),
            gate.Inside(choice?.ClassesByAic3),
            gate.Inside(choice?.Certainty),
            gate.Inside(choice?.Starts),
            gate.Inside(choice?.StartsAtBest),
            All(actor.Noise),
            Last(actor.Noise),
            All(actor.NotClustered),
            Last(actor.NotClustered),
            [.. actor.NoiseReasons.Select(reason => new NoiseReason(reason.Field, gate.Inside(reason.Signals)))],
            [.. actor.Gone.Select(gone => new GonePattern(gone.Id, All(gone.Counts)))],
            [
                .. actor.Moved
                    .Where(moved => periods.Contains(moved.Period))
                    .GroupBy(moved => (moved.Period, moved.Released, moved.Now))
                    .Select(group => new MovedSignals(group.Key.Period, group.Key.Released, group.Key.Now, gate.Inside(group.Sum(moved => moved.Signals)))),
            ]);

        Published All(IEnumerable<PeriodCount> counts) => gate.Inside(counts.Sum(each => each.Count.Signals));

        Published Last(IReadOnlyList<PeriodCount> counts) => gate.Inside(counts.Count == 0 ? 0 : counts[^1].Count.Signals);
    }

    private static LabelCounts Of(LabelEvidence label, Gate gate) => new(
        label.Field, label.Label,
        gate.Inside(label.Inside), gate.Inside(label.InsideObserved), gate.Inside(label.Elsewhere), gate.Inside(label.ElsewhereObserved),
        gate.Inside(label.Lift), gate.Inside(label.Z), gate.Inside(label.QValue), label.SetsApart);
}
