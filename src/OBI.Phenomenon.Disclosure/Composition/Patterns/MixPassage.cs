using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Disclosure.Cells;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Picture.Patterns;
using Analysed = OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Disclosure.Composition.Patterns;

/// <summary>What may be said of one label over a state's patterns.</summary>
/// <remarks>
/// The signals with a label are a whole of which each pattern has a part, so what is said of one pattern tells of the others, and of what is in none. Every
/// statement is therefore a range that <see cref="Leeway"/> admits beside those admitted before, and that <see cref="LabelPeriods"/> finds open in every period; what is
/// refused is said with fewer words, or not.
/// </remarks>
internal sealed class MixPassage
{
    private readonly PrimaryRules _rules;
    private readonly double _falseDiscoveryRate;
    private readonly Count _signals;
    private readonly IReadOnlyDictionary<(string Pattern, string Field), long> _bases;
    private readonly Dictionary<(string Field, string Label), Leeway> _labels = [];
    private readonly LabelPeriods _periods;

    internal MixPassage(Analysed.ActorPatterns actor, Analysis.Findings findings, EditionView released)
    {
        (_rules, _falseDiscoveryRate) = (released.Rules, findings.Options.FalseDiscoveryRate);
        _periods = new LabelPeriods(findings.Counts, actor.Actor, cell => released.Cells.Of(cell.Actor, cell.Subject, cell.Period).Count.Signals, _rules.Thresholds.Cell);
        _signals = Count.Sum(actor.Patterns.SelectMany(pattern => pattern.Counts).Concat(actor.Noise).Select(each => each.Count));
        _bases = actor.Patterns
            .SelectMany(pattern => pattern.Labels.Select(label => (Key: (pattern.Id, label.Field), label.InsideObserved)))
            .GroupBy(each => each.Key)
            .ToDictionary(group => group.Key, group => group.Max(each => each.InsideObserved));
    }

    /// <summary>The statements about a pattern that pass, about what the taxonomy has words for: neither regions nor words of a summary do.</summary>
    internal ImmutableArray<MixLabel> Of(PatternFinding pattern) =>
        [.. MixLabels.Of(pattern, _falseDiscoveryRate).Where(entry => FacetNames.TryParse(entry.Said.Field, out _)).Select(entry => Pass(pattern, entry.Said, entry.Evidence)).OfType<MixLabel>()];

    private MixLabel? Pass(PatternFinding pattern, MixLabel said, LabelEvidence evidence)
    {
        var all = evidence.InsideObserved + evidence.ElsewhereObserved;
        var whole = evidence.Inside + evidence.Elsewhere;

        // That there is less of it rests on what is elsewhere, everything else on what is inside; both are counted as incidents.
        var rests = said.Compared == Representation.Under && !said.IsMode
            ? _rules.Pass(new UsualNumber(evidence.Elsewhere, _signals))
            : _rules.Pass(new UsualNumber(evidence.Inside, Count.Sum(pattern.Counts.Select(each => each.Count))));
        if (!rests)
        {
            return null;
        }

        var leeway = LeewayOf(evidence, whole, all);
        foreach (var sayable in Sayable(said, evidence.InsideObserved))
        {
            var range = Range(sayable);
            if (_periods.Leaves(pattern, evidence, range.Least) && leeway.Admits(evidence.InsideObserved, range.Least, range.Most))
            {
                _periods.Take(pattern, evidence, range.Least);
                return sayable;
            }
        }

        return null;

        MixRange Range(MixLabel label)
        {
            var range = MixRange.All(evidence.InsideObserved).And(label.Compared, evidence.InsideObserved, whole, all);
            range = label.IsMode ? range.AndMode(evidence.InsideObserved) : range;
            return label.Band is { } band ? range.And(band, evidence.InsideObserved) : range;
        }
    }

    /// <summary>From all of it to as little as can be said; a band is a percentage, so it needs the base of one.</summary>
    private static IEnumerable<MixLabel> Sayable(MixLabel said, long size)
    {
        if (size >= Gate.SmallestBase)
        {
            yield return said;
        }

        if (said.Compared != Representation.None)
        {
            yield return said with { Band = null };
        }

        if (said.IsMode)
        {
            yield return said with { Band = null, Compared = Representation.None };
        }
    }

    private Leeway LeewayOf(LabelEvidence evidence, long whole, long all)
    {
        var key = (evidence.Field, evidence.Label);
        if (!_labels.TryGetValue(key, out var leeway))
        {
            var bases = _bases.Where(entry => entry.Key.Field == evidence.Field).Select(entry => entry.Value).ToArray();
            _labels[key] = leeway = new Leeway(_rules.Thresholds.Cell, whole, bases.Append(Math.Max(0, all - bases.Sum())));
        }

        return leeway;
    }
}
