using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Nowcasting;
using OBI.Phenomenon.Analysis.Trends.Panels;
using OBI.Phenomenon.Analysis.Trends.Questions;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Verdicts;

/// <summary>Writes down what is found of each series, with everything needed to explain and defend it.</summary>
internal sealed class FindingComposer(MonthlyPanel panel, TrendFamily family, Perturbation perturbation, RatioPrior? ratios, AnalysisOptions options)
{
    /// <summary>When not even ten times as many signals would be found, the series is too rare to say anything of.</summary>
    private const double LargestRatio = 10;

    /// <summary>A hundred times next to nothing is a number of signals, not a ratio to tell of.</summary>
    private const double MostTold = 100;

    /// <summary>With less than one signal in a thousand to come there is nothing to add.</summary>
    private const double CompleteShare = 0.999;

    internal TrendFinding Compose(AnsweredSeries series)
    {
        var members = family.MembersOf(series);
        var absolute = VerdictRule.First(members, member => member.IsFinding);
        var standing = VerdictRule.First(members, member => member.IsFinding && member.Stands);
        var detectability = DetectabilityOf(series, members);
        var finding = new TrendFinding
        {
            Actor = series.Source.Key.Actor,
            Subject = series.Source.Key.Subject,
            Period = panel.Judged,
            Outcome = OutcomeOf(series, absolute, detectability),
            Verdict = VerdictRule.Of(standing),
            AbsoluteVerdict = VerdictRule.Of(absolute),
            Suppliers = [.. series.Participation.Suppliers.Select(supplier => panel.Suppliers[supplier].Source)],
            Observed = series.Observed,
            HistoryMonths = series.Judged is { } judged ? judged.Observed.Counts.Take(panel.WindowFirst).Count(count => !double.IsNaN(count)) : 0,
            Tests = [.. members.Select(TestOf)],
            Detectability = detectability,
            Markers = series.Participation.Markers,
        };
        return finding.Outcome == Outcome.Evaluated ? WithMeasures(finding, series, members, absolute, standing) : finding;
    }

    private TrendFinding WithMeasures(TrendFinding finding, AnsweredSeries series, ImmutableArray<FamilyMember> members, FamilyMember? absolute, FamilyMember? standing)
    {
        var shown = standing ?? absolute;
        return finding with
        {
            Level = LevelOf(series.Judged!, members),
            Share = ShareOf(shown ?? members.FirstOrDefault(), absolute),
            Shift = shown?.Answer.Shift ?? members.FirstOrDefault(member => member.IsFinding && member.Answer.Shift is not null)?.Answer.Shift,
            Slope = shown is not null || series.Source.Key.Subject == Subject.Total ? SlopeMeasure.Of(series.Judged!, options.Confidence) : null,
            Explanation = ExplanationOf(series, shown),
            RestsOn = shown is null ? null : perturbation.RestsOn(series, shown.Answer),
        };
    }

    private static Outcome OutcomeOf(AnsweredSeries series, FamilyMember? found, Detectability? detectability) =>
        series.Participation.Outcome != Outcome.Evaluated ? series.Participation.Outcome
        : series.IsCoarse ? Outcome.PrecisionTooCoarse
        : series.Judged is null ? Outcome.InsufficientHistory
        : found is null && (detectability is null || detectability is { FallCount: null, RiseRatio: null or > LargestRatio }) ? Outcome.TooFewSignals
        : Outcome.Evaluated;

    private Detectability? DetectabilityOf(AnsweredSeries series, ImmutableArray<FamilyMember> members)
    {
        if (series.Judged is null || members.IsEmpty || (members[0].Answer is { Kind: TrendKind.Emergent, Observed: 0 }))
        {
            return null;
        }

        var threshold = family.ThresholdOf(series.Source.Key.Actor.Code);
        var found = series.Judged.Level.Detects(Math.Min(0.49, members[0].Answer.Kind == TrendKind.Level ? threshold / 2 : threshold));
        return new Detectability(found.RiseCount, found.FallCount, SixDigits.Round(found.RiseRatio <= MostTold ? found.RiseRatio : null), SixDigits.Round(found.FallRatio));
    }

    private LevelEstimate LevelOf(JudgedSeries judged, ImmutableArray<FamilyMember> members)
    {
        var (usual, observed) = (judged.Level, judged.Count);
        var (low, high) = usual.Interval(options.Confidence);
        var ratio = RatioInterval.Of(usual, observed, options.Confidence);
        (double Low, double High)? adjusted = members.Any(member => member.IsFinding && member.Answer.Kind is TrendKind.Level or TrendKind.Emergent)
            ? RatioInterval.Of(usual, observed, FalseCoverage.Confidence(1 - options.Confidence, family.Selected.Findings, family.Selected.Tests))
            : null;
        return new LevelEstimate(
            SixDigits.Round(usual.Usual),
            low,
            high,
            SixDigits.Round(observed / usual.Usual),
            SixDigits.Round(ratio.Low),
            SixDigits.Round(ratio.High),
            SixDigits.Round(adjusted?.Low),
            SixDigits.Round(adjusted?.High),
            SixDigits.Round(adjusted is null ? null : ratios?.Shrink(new CountAgainstUsual(observed, usual.Usual, usual.Dispersion))));
    }

    private static ShareEstimate? ShareOf(FamilyMember? member, FamilyMember? absolute)
    {
        if (member?.General is not { } general)
        {
            return null;
        }

        return new ShareEstimate(
            SixDigits.Round(general.Factor),
            SixDigits.Round(general.Factor * Math.Exp(-1.96 * general.Error)),
            SixDigits.Round(general.Factor * Math.Exp(1.96 * general.Error)),
            general.Series,
            SixDigits.Round(member.Answer.Usual.Usual * general.Factor),
            member.SharePValue ?? member.PValue,
            absolute is not null && !absolute.Stands);
    }

    private Explanation ExplanationOf(AnsweredSeries series, FamilyMember? shown)
    {
        var usual = series.Judged!.Level;
        return new Explanation(
            usual.Method,
            SixDigits.Round(usual.Level),
            SixDigits.Round(usual.TrendFactor),
            SixDigits.Round(usual.SeasonFactor),
            SixDigits.Round(usual.ReportedShare),
            SixDigits.Round(usual.Dispersion),
            [.. series.Judged.Baseline.DownWeighted.Select(panel.MonthAt)],
            shown is not null || series.Source.Key.Subject == Subject.Total ? NowcastOf(series.Judged) : null,
            shown is null ? [] : perturbation.Check(series, shown.Answer, family.ThresholdOf(series.Source.Key.Actor.Code)));
    }

    /// <summary>Around the usual number the count itself scatters; that the usual number is an estimate widens it further.</summary>
    private NowcastEstimate? NowcastOf(JudgedSeries judged)
    {
        var usual = judged.Level;
        var share = usual.ReportedShare;
        if (!(usual.Usual > 0) || share > CompleteShare)
        {
            return null;
        }

        var complete = new CountDistribution(usual.Usual / share, ((usual.Distribution.Variance - usual.Usual) / (share * share)) + (usual.Usual / share));
        var error = judged.Observed.ReportedVariance.Skip(panel.JudgedFirst).Max();
        return new NowcastPosterior(complete, (long)judged.Count, new ReportedShare(share, error)).Estimate(options.Confidence);
    }

    private TrendTest TestOf(FamilyMember member) => new(
        member.Answer.Kind,
        member.Answer.Shift?.Begins ?? panel.MonthAt(member.Answer.Usual.First),
        panel.MonthAt(member.Answer.Usual.Last),
        member.PValue,
        member.Answer.Kind == TrendKind.Ended ? SixDigits.Round(member.Answer.Attainable.Smallest) : 0,
        member.QValue,
        member.IsFinding,
        member.SharePValue);
}
