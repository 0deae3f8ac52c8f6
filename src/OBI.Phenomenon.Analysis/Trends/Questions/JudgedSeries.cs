using OBI.Phenomenon.Analysis.Trends.Obi;
using OBI.Phenomenon.Analysis.Trends.Panels;

namespace OBI.Phenomenon.Analysis.Trends.Questions;

/// <summary>A series with what was usual in it, to be asked questions of.</summary>
/// <param name="Panel">Where it comes from.</param>
/// <param name="Source">Its counts by supplier.</param>
/// <param name="Participation">Whose signals are judged.</param>
/// <param name="Observed">These signals as one series.</param>
/// <param name="Baseline">What was usual before the first month of any window.</param>
/// <param name="Level">What may be expected of the period.</param>
internal sealed record JudgedSeries(
    MonthlyPanel Panel,
    PanelSeries Source,
    Participation Participation,
    ObservedSeries Observed,
    Baseline Baseline,
    Expectation Level)
{
    private static readonly ObiOptions Options = new();

    /// <summary>The signals of the period.</summary>
    internal double Count => Sum(Panel.JudgedFirst, Panel.JudgedLast);

    /// <summary>Learns what was usual; null when the history is too short.</summary>
    internal static JudgedSeries? Of(PanelKnowledge knowledge, PanelSeries source, Participation participation)
    {
        var panel = knowledge.Panel;
        var observed = new SeriesObserver(knowledge).Observe(source, participation);
        return BaselineOf(observed, panel.WindowFirst) is { } baseline
            ? new JudgedSeries(panel, source, participation, observed, baseline, baseline.Expect(panel.JudgedFirst, panel.JudgedLast))
            : null;
    }

    /// <summary>What was usual before another month than that of <see cref="Baseline"/>; null when the history is too short.</summary>
    internal Baseline? BaselineBefore(int month) => BaselineOf(Observed, month);

    /// <summary>The signals of consecutive months; NaN when one of them is set aside.</summary>
    internal double Sum(int first, int last)
    {
        var sum = 0.0;
        for (var month = first; month <= last; month++)
        {
            sum += Observed.Counts[month];
        }

        // Thirds add up to whole signals.
        return Math.Round(sum, 6);
    }

    private static Baseline? BaselineOf(ObservedSeries observed, int month)
    {
        // A year of every season, as for a supplier that joins: with less, what is usual in this part of the year is not known.
        var months = 0;
        for (var before = 0; before < month; before++)
        {
            months += double.IsNaN(observed.Counts[before]) ? 0 : 1;
        }

        return months >= Participation.FewestMonths ? Baseline.Fit(observed, month, Options) : null;
    }
}
