using System.Globalization;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Disclosure.Reviews;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Cli.Releases;

/// <summary>All that a picture would say about a change or a pattern, with the evidence of the werkdossier beside it.</summary>
internal static class Subjects
{
    /// <summary>The subjects of editions that were composed as if nothing had been decided.</summary>
    internal static IReadOnlyList<Subject> Of(Editions undecided, Review review)
    {
        var (released, inside) = (undecided.Released.Picture, undecided.Internal.Picture);
        var trends = inside.Trends.ToDictionary(trend => trend.Id, StringComparer.Ordinal);
        var comparisons = inside.Findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        var patterns = inside.Patterns.SelectMany(actor => actor.Patterns).ToDictionary(pattern => pattern.Id, StringComparer.Ordinal);
        return
        [
            .. released.Trends.Where(trend => trend.Verdict != TrendVerdict.None)
                .Select(trend => new Subject(trend.Id, SubjectKind.Trend, Words(trend.Verdict), Evidence(trends[trend.Id]), trend.Verdict == TrendVerdict.Emergent, review.On(trend.Id))),
            .. released.Findings.Where(finding => finding.Verdict is FindingVerdict.Rise or FindingVerdict.Fall || finding.FirstSeen)
                .Select(finding => new Subject(finding.Id, SubjectKind.Comparison, Words(finding), Evidence(comparisons[finding.Id]), finding.FirstSeen, review.On(finding.Id))),
            .. released.Patterns.SelectMany(actor => actor.Patterns)
                .Select(pattern => new Subject(pattern.Id, SubjectKind.Pattern, Name(pattern, released), Evidence(patterns[pattern.Id]), true, review.On(pattern.Id))),
        ];
    }

    private static string Words(TrendVerdict verdict) => verdict switch
    {
        TrendVerdict.Rise => "rise",
        TrendVerdict.Fall => "fall",
        TrendVerdict.Spike => "spike",
        TrendVerdict.Emergent => "reported for the first time",
        TrendVerdict.Ended => "no longer reported",
        TrendVerdict.ShiftUp => "lasting shift upwards",
        TrendVerdict.ShiftDown => "lasting shift downwards",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    private static string Words(Finding finding)
    {
        var against = finding.FirstSeen ? "reported for the first time" : finding.Verdict == FindingVerdict.Rise ? "rise" : "fall";
        return $"{against} against {finding.Reference}";
    }

    private static string Name(Pattern pattern, PhenomenonPicture picture)
    {
        var labels = picture.Vocabulary.ToLookup(term => term.Code, StringComparer.Ordinal);
        return string.Join(", ", pattern.Name.Select(key => labels[key].FirstOrDefault() is { } term ? term.Label.En : key));
    }

    private static string Evidence(Trend trend) =>
        $"observed {Number(trend.Observed)}, usual {Number(trend.Usual.Value)} ({Number(trend.Usual.Low)}-{Number(trend.Usual.High)}), ratio {Number(trend.Ratio.Value)}, q {Number(trend.QValue)}"
        + (trend.RestsOn is { } alone ? $", rests on {alone} alone" : string.Empty)
        + (trend.Markers.Count > 0 ? $", markers {string.Join(' ', trend.Markers)}" : string.Empty);

    private static string Evidence(Finding finding) =>
        $"{Number(finding.Observed)} against {Number(finding.Usual)}, ratio {Number(finding.Ratio)} ({Number(finding.RatioLow)}-{Number(finding.RatioHigh)}), q {Number(finding.QValue)}";

    private static string Evidence(Pattern pattern) =>
        $"{Number(pattern.Sizes[^1].Signals)} signals, {Stability(pattern.Stability)}, {pattern.Change?.ToString().ToLowerInvariant() ?? "no change"}";

    private static string Stability(StabilityGrade grade) => grade == StabilityGrade.VeryStable ? "very stable" : grade.ToString().ToLowerInvariant();

    private static string Number(Published number) => number.OrNull is { } shown ? shown.ToString("0.###", CultureInfo.InvariantCulture) : "-";
}
