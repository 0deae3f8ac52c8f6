using OBI.Phenomenon.Analysis.Trends;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Test.Trends;

/// <summary>A small world of months, from 2020 to the quarter judged, in which everything is usual until a test says otherwise.</summary>
/// <remarks>Counts scatter as independent signals do, from a fixed seed; reports come in the month after.</remarks>
internal sealed class MonthlyWorld
{
    internal static readonly DateOnly Origin = new(2020, 1, 1);

    /// <summary>The first month of 2025-Q4.</summary>
    internal const int Judged = 69;
    private const int Months = 72;

    private readonly List<Tally> _tallies = [];
    private readonly Dictionary<string, Membership> _members = [];
    private readonly List<Marker> _markers = [];
    private readonly Random _random = new(4);

    /// <summary>Adds a supplier, with the signals of every actor and two modi.</summary>
    internal MonthlyWorld Supplier(string source, double rate = 2, int from = 0, int? until = null, string actors = "XA XB XC XD", Func<string, int, double>? factor = null)
    {
        _members[source] = new Membership(source, "groep", Origin.AddMonths(from), until is { } last ? Origin.AddMonths(last).AddDays(-1) : null, PeriodKind.Month);
        foreach (var actor in actors.Split(' '))
        {
            for (var month = from; month < (until ?? Months); month++)
            {
                Signals(source, actor, "MOD-110", month, Poisson(rate * (factor?.Invoke(actor, month) ?? 1)));
                Signals(source, actor, "MOD-200", month, Poisson(rate * (factor?.Invoke(actor, month) ?? 1)));
            }
        }

        return this;
    }

    /// <summary>Adds signals of one month.</summary>
    internal MonthlyWorld Signals(
        string source, string actor, string concepts, int month, long signals, DatePrecision precision = DatePrecision.Month, AttributionBasis basis = AttributionBasis.Assessed, int delay = 1)
    {
        if (signals > 0)
        {
            _tallies.Add(new Tally(
                source, ActorSet.Parse(actor), new ImpreciseDate(Origin.AddMonths(month), precision), Origin.AddMonths(month + delay), Region.NotObserved, Profile.Parse(concepts),
                new Grade(SourceReliability.B, 2, Likelihood.NotStated, basis, StateLink.NotStated), signals, signals));
        }

        return this;
    }

    /// <summary>Adds a marker.</summary>
    internal MonthlyWorld Marked(int from, int? until, int lag = 0, string suppliers = "", string actors = "", string concepts = "")
    {
        _markers.Add(new Marker(
            $"m{_markers.Count}", MarkerKind.Campaign, new Bilingual("nl", "en"), Origin.AddMonths(from), until is { } last ? Origin.AddMonths(last + 1).AddDays(-1) : null, lag,
            Words(suppliers), [.. Words(actors).Select(StateActor.Parse)], [.. Words(concepts).Select(Model.Concepts.ConceptCode.Parse)]));
        return this;
    }

    /// <summary>Judges 2025-Q4, or another period, as known a month after it.</summary>
    internal IReadOnlyList<TrendFinding> Judge(string period = "2025-Q4") => TrendAnalysis.Analyse(Input(period)).Findings;

    /// <summary>The finding of one series.</summary>
    internal TrendFinding Judge(string actor, string subject, string period = "2025-Q4") => Find(Judge(period), actor, subject);

    /// <summary>The finding of one series.</summary>
    internal static TrendFinding Find(IReadOnlyList<TrendFinding> findings, string actor, string subject) =>
        findings.Single(finding => finding.Actor.Code == actor && finding.Subject.Key == subject);

    internal AnalysisInput Input(string period = "2025-Q4")
    {
        var judged = Period.Parse(period);
        var known = judged.Last.AddMonths(1);
        return new AnalysisInput(
            [.. _tallies.Where(tally => tally.Delivered <= known)],
            judged,
            [.. _members.Values],
            _members.Keys.ToDictionary(source => source, _ => known),
            _markers,
            Samples.Catalogue,
            new AnalysisOptions());
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private long Poisson(double mean)
    {
        var (count, limit) = (0L, Math.Exp(-mean));
        for (var product = _random.NextDouble(); product > limit; product *= _random.NextDouble())
        {
            count++;
        }

        return count;
    }
}
