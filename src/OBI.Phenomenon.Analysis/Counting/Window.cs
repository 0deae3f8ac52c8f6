using System.Collections.Immutable;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>The periods an analysis looks at: the one judged and those before it, oldest first.</summary>
internal sealed class Window
{
    internal Window(Period period, int historyPeriods)
    {
        History = historyPeriods;
        var reach = Math.Max(historyPeriods, period.Ordinal - period.YearBefore.Ordinal);
        Periods = [.. Enumerable.Range(0, reach + 1).Select(step => period.Add(step - reach))];
    }

    /// <summary>Every period of the window; it reaches back at least to the same period a year before.</summary>
    internal ImmutableArray<Period> Periods { get; }

    /// <summary>How many periods before the one judged are its history.</summary>
    internal int History { get; }

    /// <summary>The number of the period judged.</summary>
    internal int Last => Periods.Length - 1;

    /// <summary>The number of the first period of the history.</summary>
    internal int HistoryStart => Last - History;

    /// <summary>The number of the period a date falls in, or -1 when it falls outside or is not known well enough.</summary>
    internal int Find(ImpreciseDate date)
    {
        if (date.Precision > Period.Finest(Periods[0].Kind))
        {
            return -1;
        }

        var number = Period.Of(date.Anchor, Periods[0].Kind).Ordinal - Periods[0].Ordinal;
        return number >= 0 && number < Periods.Length ? number : -1;
    }

    /// <summary>Whether a date that is too coarse for any period may lie in the history.</summary>
    internal bool MayLieInHistory(ImpreciseDate date) =>
        date.Precision > Period.Finest(Periods[0].Kind)
        && date.Start < Periods[Last].First
        && new ImpreciseDate(Periods[HistoryStart].First, date.Precision).Start <= date.Start;

    /// <summary>Whether a date that is too coarse for any period may lie in the period judged.</summary>
    internal bool MayLieInPeriod(ImpreciseDate date) =>
        date.Precision > Period.Finest(Periods[0].Kind)
        && new ImpreciseDate(Periods[Last].First, date.Precision) == date;
}
