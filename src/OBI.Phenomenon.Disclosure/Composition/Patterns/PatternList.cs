using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Disclosure.Reviews;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Values;
using ActorPatterns = OBI.Phenomenon.Picture.Patterns.ActorPatterns;
using Analysed = OBI.Phenomenon.Analysis.Patterns.Findings;
using PatternOutcome = OBI.Phenomenon.Picture.Patterns.PatternOutcome;

namespace OBI.Phenomenon.Disclosure.Composition.Patterns;

/// <summary>The patterns of an edition: those that pass the gate, or in the werkdossier all, each with how much of it passes.</summary>
internal sealed class PatternList
{
    private readonly Analysis.Findings _findings;
    private readonly Review _review;
    private readonly Gate _gate;
    private readonly PatternGate _patternGate;

    internal PatternList(PictureMaterial material, EditionView view, EditionView released)
    {
        (_findings, _review, _gate) = (material.Findings, material.Review, view.Gate);
        _patternGate = new PatternGate(material.Findings, released);
        Patterns =
        [
            .. material.Findings.Patterns
                .Where(actor => view.Lines.Scopes.Contains(actor.Actor))
                .Select(actor => view.Gate.Edition == Edition.Internal ? Whole(actor) : Passing(actor)),
        ];
    }

    internal IReadOnlyList<ActorPatterns> Patterns { get; }

    private ActorPatterns Passing(Analysed.ActorPatterns actor)
    {
        var passages = _patternGate.Of(actor);
        var shown = actor.Patterns.Where(pattern => passages.ContainsKey(pattern.Id) && _review.Admits(pattern.Id, exposes: true)).Select(pattern => pattern.Id).ToHashSet(StringComparer.Ordinal);
        var outcome = shown.Count > 0 ? PatternOutcome.Evaluated
            : actor.Outcome == Analysed.PatternOutcome.NoStructure ? PatternOutcome.NoStructure
            : PatternOutcome.NotShown;
        return new ActorPatterns(
            actor.Actor.Code,
            outcome,
            [.. actor.Patterns.Where(pattern => shown.Contains(pattern.Id)).Select(pattern => Passing(pattern, passages[pattern.Id], shown))],
            [.. Links(actor).Where(link => shown.Contains(link.Source) && shown.Contains(link.Target) && Passes(link, passages))],
            null);
    }

    private Pattern Passing(PatternFinding pattern, PatternPassage passage, HashSet<string> shown) => new(
        pattern.Id,
        passage.Name,
        [.. _patternGate.Periods.Select(period => new PatternSize(period.ToString(), _gate.Border(passage.Sizes[period]?.Least), _gate.Border(passage.Sizes[period]?.Most), Published.Withheld))],
        passage.Mix,
        PatternWords.Of(pattern.Stability.Grade),
        passage.Certainty,
        passage.WithChange ? PatternWords.Of(pattern.LifeCycle.Kind) : null,
        null,
        null,
        passage.WithChange && pattern.LifeCycle.Kind is (LifeCycleKind.Splitting or LifeCycleKind.Merging) ? [.. pattern.LifeCycle.Related.Where(shown.Contains)] : [],
        passage.Release,
        null);

    private ActorPatterns Whole(Analysed.ActorPatterns actor)
    {
        var passages = _patternGate.Of(actor);
        return new ActorPatterns(
            actor.Actor.Code,
            PatternWords.Of(actor.Outcome),
            [.. actor.Patterns.Select(pattern => Whole(actor, pattern, passages.GetValueOrDefault(pattern.Id)))],
            [.. Links(actor)],
            PatternExplanations.Of(actor, _patternGate.Periods, _gate));
    }

    private Pattern Whole(Analysed.ActorPatterns actor, PatternFinding pattern, PatternPassage? passage)
    {
        var certainty = pattern.Certainty;
        return new Pattern(
            pattern.Id,
            pattern.Name,
            [.. _patternGate.Periods.Select(period => new PatternSize(period.ToString(), Published.Withheld, Published.Withheld, _gate.Inside(SizePassage.CountIn(pattern, period).Signals)))],
            [.. MixLabels.Of(pattern, _findings.Options.FalseDiscoveryRate).Select(entry => entry.Said)],
            PatternWords.Of(pattern.Stability.Grade),
            certainty.Assigned + certainty.Doubtful > 0 ? MixRange.BandOf(certainty.Assigned, certainty.Assigned + certainty.Doubtful) : null,
            PatternWords.Of(pattern.LifeCycle.Kind),
            pattern.LifeCycle.First.ToString(),
            pattern.LifeCycle.Last.ToString(),
            [.. pattern.LifeCycle.Related.Where(id => actor.Patterns.Any(other => other.Id == id))],
            passage?.Release ?? PatternRelease.None,
            PatternExplanations.Of(pattern, passage?.Name ?? [], _gate));
    }

    /// <summary>Which pattern came out of which, within the periods shown; each pattern tells its own part, so links are taken once.</summary>
    private IEnumerable<PatternLink> Links(Analysed.ActorPatterns actor)
    {
        var ids = actor.Patterns.Select(pattern => pattern.Id).ToHashSet(StringComparer.Ordinal);
        var first = _patternGate.Periods.First();
        return actor.Patterns
            .SelectMany(pattern => pattern.LifeCycle.Events)
            .Where(step => step.Kind is (LifeCycleKind.Splitting or LifeCycleKind.Merging) && step.Period > first)
            .SelectMany(step => step.Sources.SelectMany(source => step.Targets.Select(target => new PatternLink(step.Period.ToString(), source, target, PatternWords.Of(step.Kind)))))
            .Where(link => link.Source != link.Target && ids.Contains(link.Source) && ids.Contains(link.Target))
            .Distinct();
    }

    /// <summary>A link passes with both its ends: the size before of the one and the size after of the other.</summary>
    private static bool Passes(PatternLink link, ImmutableSortedDictionary<string, PatternPassage> passages)
    {
        var period = Period.Parse(link.Period);
        return passages.TryGetValue(link.Source, out var source) && source.Sizes.GetValueOrDefault(period.Previous) is not null
            && passages.TryGetValue(link.Target, out var target) && target.Sizes.GetValueOrDefault(period) is not null;
    }
}
