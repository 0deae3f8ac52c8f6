using System.Globalization;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Report.Test.Fixture;

/// <summary>Patterns to write about: of every state as many as its place allows, in every stability and with everything that can become of one.</summary>
internal sealed class PatternSample(Sample sample)
{
    private static readonly string[] Fields = ["modus", "target", "objective", "channel"];
    private static readonly PatternChange[] Course =
        [PatternChange.Growing, PatternChange.Stable, PatternChange.Splitting, PatternChange.Emerging, PatternChange.Shrinking, PatternChange.Drifting, PatternChange.Recurring, PatternChange.Vanished];

    private bool IsInternal => sample.Edition == Edition.Internal;

    public ActorPatterns[] Actors() => [.. sample.States.Select(Of)];

    private ActorPatterns Of(string actor, int place)
    {
        var outcome = (place % 6) switch
        {
            4 => PatternOutcome.NoStructure,
            5 => IsInternal ? PatternOutcome.TooFewSignals : PatternOutcome.NotShown,
            _ when sample.PatternsPerActor == 0 => PatternOutcome.NoStructure,
            _ => PatternOutcome.Evaluated,
        };
        var number = outcome == PatternOutcome.Evaluated ? Math.Max(1, sample.PatternsPerActor - (sample.LongLabels ? 0 : place % 6)) : 0;
        var patterns = Enumerable.Range(0, number).Select(order => Found(actor, order)).Where(pattern => IsInternal || pattern.Release != PatternRelease.None).ToArray();
        return new ActorPatterns(
            actor,
            outcome,
            patterns,
            patterns.Length < 3 ? [] : [new PatternLink("2025-Q2", patterns[0].Id, patterns[2].Id, PatternChange.Splitting)],
            IsInternal ? Model(actor, outcome) : null);
    }

    private Pattern Found(string actor, int order)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{actor}-P{order + 1:00}");
        var mix = Mix(order).ToArray();
        string[] name = [.. mix.Where(label => label.Compared == Representation.Over).Select(label => label.Label).Take(3)];
        var change = sample.Steady ? PatternChange.Stable : Course[order % Course.Length];
        var release = change is PatternChange.Vanished ? PatternRelease.None : change is PatternChange.Emerging or PatternChange.Recurring ? PatternRelease.WithoutChange : PatternRelease.Full;
        return new Pattern(
            id,
            name,
            [.. Enumerable.Range(0, sample.History.Length).Select(period => Size(actor, order, period, change))],
            mix,
            (StabilityGrade)(order % 3),
            (MixBand)(4 - (order % 3)),
            IsInternal || release == PatternRelease.Full ? change : null,
            IsInternal ? "2024-Q1" : null,
            IsInternal ? "2025-Q4" : null,
            change == PatternChange.Splitting ? [$"{actor}-P01"] : [],
            release,
            IsInternal ? Why(mix, order, release == PatternRelease.None ? [] : order == 0 ? name[..1] : name) : null);
    }

    private PatternSize Size(string actor, int order, int period, PatternChange change)
    {
        var number = change is PatternChange.Vanished && period == sample.Quarters - 1 ? 0
            : change is PatternChange.Emerging && period < sample.Quarters - 1 ? 0
            : change is PatternChange.Splitting && period < sample.Quarters - 3 ? 0
            : Math.Max(change is PatternChange.Vanished ? 0 : 5, sample.Size(actor, period - sample.Quarters + 8) / (order + 2));
        var (least, most) = number switch { < 5 => (0, 0), < 11 => (5, 10), < 26 => (11, 25), < 51 => (26, 50), < 101 => (51, 100), _ => (101, 0) };
        return IsInternal
            ? new PatternSize(sample.History[period], Published.Withheld, Published.Withheld, Sample.Shown(number))
            : new PatternSize(sample.History[period], Shown(least), Shown(most), Published.Withheld);
    }

    private IEnumerable<MixLabel> Mix(int order)
    {
        foreach (var (place, field) in Fields.Index())
        {
            var concepts = Sample.Catalogue.Concepts
                .Where(concept => concept.Facet.Name() == field && !concept.IsUnknown && (sample.LongLabels || concept.Parent is not null || place > 1))
                .OrderByDescending(concept => sample.LongLabels ? concept.LabelNl.Length : 0)
                .ThenBy(concept => concept.Code.Value, StringComparer.Ordinal)
                .ToArray();
            yield return new MixLabel(field, concepts[order % concepts.Length].Code.Value, order == 5 && place == 1 ? null : (MixBand)(4 - ((order + place) % 3)), place == 3 ? Representation.None : Representation.Over, true);
            if (place < 2)
            {
                yield return new MixLabel(field, concepts[(order + 1) % concepts.Length].Code.Value, MixBand.Few, Representation.Under, false);
            }
        }
    }

    private static PatternExplanation Why(MixLabel[] mix, int order, string[] releasedName) => new(
        Sample.Shown(97 - (order * 9)), Sample.Shown(0.91m - (0.08m * (order % 3))), Sample.Shown(0.02m), Sample.Shown(50), Sample.Shown(0.94m), Sample.Shown(80 - (order * 9)), Sample.Shown(17),
        [Sample.Shown(0.31m)],
        order == 3 ? null : new GrowthTest(Sample.Shown(31), Sample.Shown(12.4m), Sample.Shown(2.5m), Sample.Shown(1.21m), Sample.Shown(0.0004m), Sample.Shown(0.0031m)),
        [.. mix.Select(label => new LabelCounts(
            label.Field, label.Label, Sample.Shown(label.Compared == Representation.Under ? 3 : 83 - (order * 9)), Sample.Shown(97 - (order * 9)), Sample.Shown(21), Sample.Shown(100),
            Sample.Shown(4.07m), Sample.Shown(label.Compared == Representation.Under ? -3.4m : 6.2m), Sample.Shown(0.00002m), true))],
        [],
        releasedName);

    private static PatternModel Model(string actor, PatternOutcome outcome) => new(
        outcome == PatternOutcome.TooFewSignals ? [] :
        [
            .. Enumerable.Range(1, 6).Select(classes => new ModelScore(
                Sample.Shown(classes), Sample.Shown(-2410.4m + (classes * 93)), Sample.Shown(classes * 21), Sample.Shown(5021.7m - (classes * 55)), Sample.Shown(4993.2m - (classes * 57)), Sample.Shown(4930.1m - (classes * 61)))),
        ],
        Sample.Shown(4), Sample.Shown(5), Sample.Shown(6), Sample.Shown(0.97m), Sample.Shown(12), Sample.Shown(outcome == PatternOutcome.NoStructure ? 1 : 9),
        Sample.Shown(41), Sample.Shown(7), Sample.Shown(12), Sample.Shown(2),
        [new NoiseReason("modus", Sample.Shown(22)), new NoiseReason("target", Sample.Shown(13)), new NoiseReason("region", Sample.Shown(6))],
        outcome != PatternOutcome.Evaluated ? [] : [new GonePattern($"{actor}-P09", Sample.Shown(14))],
        outcome != PatternOutcome.Evaluated ? [] :
        [
            new MovedSignals("2025-Q1", $"{actor}-P09", $"{actor}-P01", Sample.Shown(9)), new MovedSignals("2025-Q2", $"{actor}-P09", $"{actor}-P01", Sample.Shown(5)),
            new MovedSignals("2025-Q2", null, $"{actor}-P02", Sample.Shown(3)),
        ]);

    private static Published Shown(int number) => number == 0 ? Published.Withheld : Sample.Shown(number);
}
