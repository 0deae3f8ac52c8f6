using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Panels;
using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Analysis.Comparison;

/// <summary>Compares the counts of one scope with those of earlier periods; which of the comparisons is a finding is settled over all scopes.</summary>
internal sealed class ScopeComparer(IReadOnlyList<Membership> members, Window window, AnalysisOptions options, IReadOnlyList<MarkerScope> markers)
{
    private readonly ImmutableArray<ComparablePeriods> _pairs = ComparablePeriods.Of(window, members);
    private readonly ImmutableHashSet<string> _throughout = [.. members.Where(member => member.Covers(window.Periods[window.HistoryStart].First, window.Periods[^1].Last)).Select(member => member.Source)];

    internal IEnumerable<PeriodComparison> Compare(ScopeCounts counts, ImmutableArray<Subject> subjects)
    {
        var ratios = new Dictionary<(long A, long B, ComparisonKind Kind), RateRatio>();
        for (var place = 0; place < subjects.Length; place++)
        {
            var subject = subjects[place];
            if (subject != Subject.Total && (subject.Concept is null || !CountedFacets.Compared.Contains(subject.Facet!.Value)))
            {
                continue;
            }

            foreach (var pair in _pairs)
            {
                if (counts.At(place, window.Last).Signals + counts.At(place, pair.Reference).Signals > 0)
                {
                    yield return Compare(counts, place, subject, pair, ratios);
                }
            }
        }
    }

    private PeriodComparison Compare(ScopeCounts counts, int place, Subject subject, ComparablePeriods pair, Dictionary<(long A, long B, ComparisonKind Kind), RateRatio> ratios)
    {
        var untested = new PeriodComparison
        {
            Actor = counts.Scope,
            Subject = subject,
            Against = pair.Kind,
            Period = window.Periods[window.Last],
            Reference = window.Periods[pair.Reference],
            Suppliers = pair.Suppliers,
            Observed = counts.At(place, window.Last).Of(pair.SupplierSet),
            Usual = counts.At(place, pair.Reference).Of(pair.SupplierSet),
            Verdict = pair.Suppliers.IsEmpty ? Verdict.InsufficientHistory : Verdict.TooFew,
            FirstSeen = IsFirstSeen(counts, place),
        };
        if (IsReportedOtherwise(counts.Scope, subject, pair))
        {
            return untested with { Verdict = Verdict.ReportingChanged };
        }

        var (a, b) = (untested.Observed.Signals, untested.Usual.Signals);
        if (a + b == 0)
        {
            return untested;
        }

        if (!ratios.TryGetValue((a, b, pair.Kind), out var ratio))
        {
            ratio = RateRatio.Compare(a, DaysIn(window.Last), b, DaysIn(pair.Reference), options.Confidence);
            ratios.Add((a, b, pair.Kind), ratio);
        }

        return untested with
        {
            Ratio = SixDigits.Round(ratio.Ratio),
            RatioLow = SixDigits.Round(ratio.Low),
            RatioHigh = SixDigits.Round(ratio.High),
            PValue = SixDigits.Round(ratio.PValue),
            SmallestPValue = SixDigits.Round(ratio.SmallestPValue),
        };
    }

    /// <summary>Whether a known change in reporting parts the two periods for some of the signals that are compared.</summary>
    private bool IsReportedOtherwise(ActorScope scope, Subject subject, ComparablePeriods pair) => markers.Any(marker =>
        marker.Parts(window.Periods[pair.Reference], window.Periods[window.Last])
        && marker.Touches(new SeriesKey(scope, subject))
        && pair.Suppliers.Any(marker.Includes));

    /// <summary>Quarters have 90 to 92 days; counting per day keeps a longer quarter from looking busier.</summary>
    private int DaysIn(int period) => window.Periods[period].Last.DayNumber - window.Periods[period].First.DayNumber + 1;

    private bool IsFirstSeen(ScopeCounts counts, int place) =>
        counts.At(place, window.Last).Of(_throughout).Signals > 0
        && !counts.MayBeOlder(place)
        && Enumerable.Range(window.HistoryStart, window.History).All(period => counts.At(place, period).Signals == 0);
}
