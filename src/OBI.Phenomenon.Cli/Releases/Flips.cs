using System.Collections.Immutable;
using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Analysis.Trends;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Disclosure.Corrections;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Store;
using PictureVerdict = OBI.Phenomenon.Picture.Trends.TrendVerdict;
using Verdict = OBI.Phenomenon.Analysis.Trends.Findings.TrendVerdict;

namespace OBI.Phenomenon.Cli.Releases;

/// <summary>Finds what released pictures say and corrections do not bear out.</summary>
/// <remarks>Each period is judged again on what is known now with the rules of its own pin, so that what is overturned is overturned by corrections and by nothing we changed.</remarks>
internal static class Flips
{
    /// <summary>What a picture says of each series that it judges.</summary>
    internal static IReadOnlyList<SaidVerdict> Said(PhenomenonPicture picture)
    {
        var points = picture.KeyPoints.SelectMany(point => point.Trends).ToHashSet(StringComparer.Ordinal);
        return [.. picture.Trends.Where(trend => trend.Outcome == TrendOutcome.Evaluated).Select(trend => new SaidVerdict(trend.Id, trend.Verdict.ToString(), points.Contains(trend.Id)))];
    }

    /// <summary>What was overturned in the periods that a picture goes back to, its own earlier versions among them.</summary>
    internal static IReadOnlyList<Overturned> Of(Basis basis, Findings findings, SignalStore store)
    {
        var periods = findings.Periods.TakeLast(findings.Options.HistoryPeriods).ToHashSet();
        return
        [
            .. basis.Earlier
                .GroupBy(release => release.Period)
                .Where(releases => periods.Contains(releases.Key))
                .OrderBy(releases => releases.Key)
                .Select(releases => releases.Last())
                .SelectMany(release => Of(release, basis.AsOf, store)),
        ];
    }

    private static IEnumerable<Overturned> Of(Release release, AsOf now, SignalStore store)
    {
        var then = Basis.Of(release, store);
        var period = release.Period;
        if (now.Sequence <= then.AsOf.Sequence || TallyHash.Of(store.Tallies(now.Sequence, DateOnly.MinValue, period.Last)) == then.Closing!.TalliesSha256)
        {
            return [];
        }

        var said = release.Verdicts.ToDictionary(verdict => verdict.Trend, StringComparer.Ordinal);
        return Judge(then with { AsOf = now }, period, store)
            .Where(finding => finding.Outcome == Outcome.Evaluated)
            .Select(finding => (Finding: finding, Said: said.GetValueOrDefault($"{finding.Actor.Code}/{finding.Subject}")))
            .Where(each => each.Said is not null && Way(VerdictOf(each.Said)) != Way(each.Finding.Verdict))
            .Select(each => new Overturned(period, each.Finding.Actor, each.Finding.Subject, VerdictOf(each.Said!), each.Finding.Verdict, each.Said!.IsKeyPoint));
    }

    private static ImmutableArray<TrendFinding> Judge(Basis basis, Period period, SignalStore store) =>
        TrendAnalysis.Analyse(AnalyseStage.Input(basis, period, store, store.Batches(basis.AsOf.Sequence))).Findings;

    private static Verdict VerdictOf(SaidVerdict said) => Enum.Parse<PictureVerdict>(said.Verdict) switch
    {
        PictureVerdict.None => Verdict.None,
        PictureVerdict.Rise => Verdict.Rise,
        PictureVerdict.Fall => Verdict.Fall,
        PictureVerdict.Spike => Verdict.Spike,
        PictureVerdict.Emergent => Verdict.Emergent,
        PictureVerdict.Ended => Verdict.Ended,
        PictureVerdict.ShiftUp => Verdict.ShiftUp,
        PictureVerdict.ShiftDown => Verdict.ShiftDown,
        _ => throw new ArgumentOutOfRangeException(nameof(said)),
    };

    /// <summary>A rise that turns out a spike is no other verdict for a reader; one that turns out nothing, or a fall, is.</summary>
    private static int Way(Verdict verdict) => verdict switch
    {
        Verdict.None => 0,
        Verdict.Rise or Verdict.Spike or Verdict.ShiftUp => 1,
        Verdict.Fall or Verdict.ShiftDown => -1,
        Verdict.Emergent => 2,
        _ => -2,
    };
}
