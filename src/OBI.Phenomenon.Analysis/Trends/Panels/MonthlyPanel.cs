using System.Collections.Immutable;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>Monthly counts of every series and supplier, up to the end of the period judged and as far as reported by now.</summary>
/// <remarks>Months are numbered from 0; the last ones are those of the period judged. The unit is a signal: an act of reporting.</remarks>
public sealed class MonthlyPanel
{
    private readonly Dictionary<SeriesKey, int> _places;

    internal MonthlyPanel(Period judged, Period first, ImmutableArray<PanelSupplier> suppliers, ImmutableArray<PanelSeries> series)
    {
        Judged = judged;
        First = first;
        Suppliers = suppliers;
        Series = series;
        JudgedFirst = NumberOf(judged.First);
        JudgedLast = NumberOf(judged.Last);
        _places = Enumerable.Range(0, series.Length).ToDictionary(place => series[place].Key);
    }

    /// <summary>The period judged: a month, a quarter or a year.</summary>
    public Period Judged { get; }

    /// <summary>The first month.</summary>
    public Period First { get; }

    /// <summary>The number of the first month judged; the months before it are the history.</summary>
    public int JudgedFirst { get; }

    /// <summary>The number of the last month, which is judged.</summary>
    public int JudgedLast { get; }

    /// <summary>The first month of any window looked at: a period of one month is also looked at together with the two before it.</summary>
    public int WindowFirst => Math.Max(0, Math.Min(JudgedFirst, JudgedLast - 2));

    /// <summary>How many months.</summary>
    public int Months => JudgedLast + 1;

    /// <summary>The suppliers, in order of key.</summary>
    public ImmutableArray<PanelSupplier> Suppliers { get; }

    /// <summary>Every series, by scope, facet and code; also those nothing was reported of, because what could have been found counts among what was looked at.</summary>
    public ImmutableArray<PanelSeries> Series { get; }

    /// <summary>The series with this key, or null when there is none.</summary>
    public PanelSeries? Find(SeriesKey key) => _places.TryGetValue(key, out var place) ? Series[place] : null;

    /// <summary>The month with this number.</summary>
    public Period MonthAt(int month) => First.Add(month);

    /// <summary>The number of the month a day falls in; below 0 before the panel begins.</summary>
    public int NumberOf(DateOnly day) => Period.Of(day, PeriodKind.Month).Ordinal - First.Ordinal;
}
