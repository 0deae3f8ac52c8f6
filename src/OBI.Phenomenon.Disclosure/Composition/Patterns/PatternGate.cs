using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Disclosure.Cells;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Patterns;
using Analysed = OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Disclosure.Composition.Patterns;

/// <summary>What of the patterns of states passes the gate of the released edition.</summary>
/// <remarks>
/// <para>
/// <b>No exact size.</b> The patterns of a state, what fits none and what could not be parted add up to the state's number in the tables. With all sizes but one shown, a
/// reader would know the one that is hidden, and with exact sizes he would know what fits none, which is hidden always. So sizes are bands at least a threshold wide, and
/// <see cref="Leeway"/> refuses a band that leaves the others, or the rest, narrower than that. The rest and the number of patterns that are not shown are never told.
/// Sizes before the period judged pass the same test against the same period's number, as readers hold it where a correction waits. Where that number is hidden there is no size.
/// </para>
/// <para>
/// <b>No count of a label.</b> Labels are told over the whole history, as bands and directions, and under the same test: see <see cref="MixPassage"/>. Modes are the
/// model's, so that no profile told is that of a signal. Only what the taxonomy has words for passes: with regions a
/// table of states by regions would follow, and words of summaries are free text.
/// </para>
/// <para>
/// <b>Nothing about nothing.</b> That a pattern is new, back or gone says that some number is zero, which is not shown: such a pattern is told without it, and one that is
/// gone is not told. Growing, shrinking and the like pass when the history and the usual number would; their numbers never do, for beside the usual number they are the size.
/// </para>
/// </remarks>
internal sealed class PatternGate(Analysis.Findings findings, EditionView released)
{
    private readonly PrimaryRules _rules = released.Rules;

    /// <summary>What passes of a state's patterns, by id.</summary>
    internal ImmutableSortedDictionary<string, PatternPassage> Of(Analysed.ActorPatterns actor)
    {
        if (!released.Lines.Scopes.Contains(actor.Actor) || actor.Actor == ActorScope.All)
        {
            return ImmutableSortedDictionary<string, PatternPassage>.Empty;
        }

        var stable = actor.Patterns.Where(pattern => pattern.Stability.Grade != Analysed.StabilityGrade.NoPattern).ToArray();
        var mixes = new MixPassage(actor, findings, released);
        var now = Sizes(stable, findings.Period);
        var told = stable
            .Where(pattern => now.ContainsKey(pattern.Id))
            .Select(pattern => (Pattern: pattern, Mix: mixes.Of(pattern)))
            .Select(each => (each.Pattern, each.Mix, Name: Name(each.Pattern, each.Mix)))
            .Where(each => !each.Name.IsEmpty)
            .ToArray();
        var shown = told.Select(each => each.Pattern).ToArray();
        var sizes = Periods.Select(period => (Period: period, Bands: period == findings.Period ? now : Sizes(shown, period))).ToArray();
        return told.ToImmutableSortedDictionary(
            each => each.Pattern.Id,
            each => new PatternPassage(
                each.Name,
                each.Mix,
                sizes.ToImmutableDictionary(size => size.Period, size => size.Bands.TryGetValue(each.Pattern.Id, out var band) ? band : (SizeBand?)null),
                Certainty(each.Pattern),
                Passes(each.Pattern, shown)),
            StringComparer.Ordinal);

        ImmutableDictionary<string, SizeBand> Sizes(IReadOnlyCollection<PatternFinding> patterns, Period period) =>
            released.Cells.Total(actor.Actor, period) is var whole && released.Gate.Shows(whole)
                ? SizePassage.Of(patterns, period, whole.Count.Signals, _rules)
                : ImmutableDictionary<string, SizeBand>.Empty;
    }

    /// <summary>The periods of which sizes are shown: those of the tables of states.</summary>
    internal IEnumerable<Period> Periods => findings.Periods.TakeLast(findings.Options.HistoryPeriods);

    /// <summary>The labels of its name that may be named, or else those it is expected to have most often.</summary>
    private static ImmutableArray<string> Name(PatternFinding pattern, ImmutableArray<MixLabel> mix)
    {
        var tellable = mix.Where(label => label.IsMode || label.Compared == Representation.Over).Select(label => label.Label).ToArray();
        return pattern.Name.Intersect(tellable, StringComparer.Ordinal).ToArray() is { Length: > 0 } name ? [.. name] : [.. tellable];
    }

    /// <summary>A band of a number that is in no table; it needs the width and the base of any band.</summary>
    private MixBand? Certainty(PatternFinding pattern)
    {
        var (assigned, size) = (pattern.Certainty.Assigned, pattern.Certainty.Assigned + pattern.Certainty.Doubtful);
        if (size < Gate.SmallestBase)
        {
            return null;
        }

        var band = MixRange.BandOf(assigned, size);
        var range = MixRange.All(size).And(band, size);
        return range.Most - range.Least >= _rules.Thresholds.Cell ? band : null;
    }

    /// <summary>Whether it may be said what became of a pattern.</summary>
    private bool Passes(PatternFinding pattern, PatternFinding[] shown)
    {
        var (change, history) = (pattern.LifeCycle, SizePassage.CountBefore(pattern, findings.Period));
        return change.Kind switch
        {
            LifeCycleKind.Stable or LifeCycleKind.Growing or LifeCycleKind.Shrinking =>
                change.Growth is { } growth && _rules.PassPattern(history) && _rules.Pass(new UsualNumber(growth.Usual, history)),
            LifeCycleKind.Drifting => _rules.PassPattern(history),
            LifeCycleKind.Splitting or LifeCycleKind.Merging =>
                !change.Related.IsEmpty && change.Related.All(id => shown.Any(other => other.Id == id && _rules.PassPattern(SizePassage.CountBefore(other, findings.Period)))),
            LifeCycleKind.Emerging or LifeCycleKind.Recurring or LifeCycleKind.Vanished or LifeCycleKind.Past => false,
            _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
        };
    }
}
