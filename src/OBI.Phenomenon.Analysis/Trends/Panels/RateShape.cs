using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Multiplicity;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>How firmly a rare series' rate is known from that of its actor and its concept.</summary>
/// <remarks>
/// The rate to expect is the actor's times the concept's share among the other actors. Ratios to it are gamma-distributed with mean 1; their
/// shape is the one that makes the counts of all series of less than a signal a month most likely, which are those it matters for.
/// </remarks>
internal static class RateShape
{
    /// <summary>
    /// Bounds: half a signal, the prior of Jeffreys, below which a history without signals would be taken for proof that none can come; and ten,
    /// a year of a series that is no longer rare.
    /// </summary>
    private const double Least = 0.5;
    private const double Most = 10;

    internal static double Of(MonthlyPanel panel, ImmutableArray<SupplierReporting> reporting)
    {
        var suppliers = Enumerable.Range(0, panel.Suppliers.Length).Where(supplier => panel.Suppliers[supplier].IsMember && reporting[supplier].HasDelivered).ToImmutableArray();
        var everyone = new Participation(suppliers, [.. suppliers.Select(supplier => panel.Suppliers[supplier].FirstMonth)], [], [], default);
        var rare = new List<CountAgainstUsual>();
        foreach (var series in panel.Series)
        {
            if (Expected(panel, series, everyone) is { } expected && expected > 0 && expected < panel.WindowFirst)
            {
                rare.Add(new CountAgainstUsual(HistoryOf(series, everyone, panel.WindowFirst), expected));
            }
        }

        return rare.Count == 0 ? Most : Math.Clamp(RatioPrior.Of(rare).Strength, Least, Most);
    }

    /// <summary>The signals of a series in the history that its actor and its concept let expect; null for what is not one concept of one actor.</summary>
    internal static double? Expected(MonthlyPanel panel, PanelSeries series, Participation participation)
    {
        if (series.Key.Actor == ActorScope.All || series.Key.Subject == Subject.Total
            || panel.Find(series.Key with { Subject = Subject.Total }) is not { } ofActor
            || panel.Find(series.Key with { Actor = ActorScope.All }) is not { } ofConcept
            || panel.Find(new SeriesKey(ActorScope.All, Subject.Total)) is not { } everything)
        {
            return null;
        }

        var actor = HistoryOf(ofActor, participation, panel.WindowFirst);
        var others = Math.Max(0, HistoryOf(ofConcept, participation, panel.WindowFirst) - HistoryOf(series, participation, panel.WindowFirst));
        var rest = Math.Max(0, HistoryOf(everything, participation, panel.WindowFirst) - actor);

        // Half a signal in one more: a concept nobody was ever seen to use is rare, not impossible.
        return actor * (others + 0.5) / (rest + 1);
    }

    private static double HistoryOf(PanelSeries series, Participation participation, int until)
    {
        var sum = 0.0;
        for (var i = 0; i < participation.Suppliers.Length; i++)
        {
            var counts = series.Of(participation.Suppliers[i]);
            for (var month = participation.Starts[i]; month < until; month++)
            {
                sum += counts[month];
            }
        }

        return sum;
    }
}
