using System.Collections.Immutable;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>Gathers counts into a panel.</summary>
/// <remarks>A panel reaches back six years, or as far as its oldest supplier: five years of history, and the half year that is kept apart from it.</remarks>
public sealed class MonthlyPanelBuilder
{
    private const int MostHistory = 72;

    private readonly Period _judged;
    private readonly Period _first;
    private readonly ImmutableArray<Membership> _members;
    private readonly DateOnly?[] _lastDelivered;
    private readonly DateOnly?[] _firstDelivered;
    private readonly Dictionary<(int Supplier, int Month, DateOnly Delivered), long> _deliveries = [];
    private readonly Dictionary<SeriesKey, int> _places = [];
    private readonly List<PanelSeries> _series = [];

    /// <param name="judged">The period judged.</param>
    /// <param name="members">When each supplier takes part and how often it delivers.</param>
    /// <param name="lastDelivered">The day of each supplier's last delivery; a supplier that is absent is as far as its newest count says.</param>
    public MonthlyPanelBuilder(Period judged, IReadOnlyList<Membership> members, IReadOnlyDictionary<string, DateOnly> lastDelivered)
    {
        _judged = judged;
        _members = [.. members.OrderBy(member => member.Source, StringComparer.Ordinal)];
        _lastDelivered = [.. _members.Select(member => lastDelivered.TryGetValue(member.Source, out var day) ? day : (DateOnly?)null)];
        _firstDelivered = new DateOnly?[_members.Length];
        var start = Period.Of(judged.First, PeriodKind.Month);
        var oldest = _members.IsEmpty ? start : _members.Min(FirstMonthOf);
        _first = oldest < start ? Max(oldest, start.Add(-MostHistory)) : start;
    }

    /// <summary>The number of the first month of a date; -1 when it lies outside the panel or is coarser than the period judged.</summary>
    public int Find(ImpreciseDate date)
    {
        if (date.Precision > Period.Finest(_judged.Kind) || date.Anchor > _judged.Last)
        {
            return -1;
        }

        return Math.Max(-1, Period.Of(date.Anchor, PeriodKind.Month).Ordinal - _first.Ordinal);
    }

    /// <summary>The number of a supplier, or -1 when it is no member.</summary>
    public int FindSupplier(string source)
    {
        for (var supplier = 0; supplier < _members.Length; supplier++)
        {
            if (_members[supplier].Source == source)
            {
                return supplier;
            }
        }

        return -1;
    }

    /// <summary>The number of a series, made when it is new.</summary>
    /// <param name="key">What it is of.</param>
    /// <param name="isFamily">Whether its subject is a family of the taxonomy.</param>
    public int SeriesOf(SeriesKey key, bool isFamily)
    {
        if (!_places.TryGetValue(key, out var place))
        {
            place = _series.Count;
            _places.Add(key, place);
            _series.Add(new PanelSeries(key, isFamily, _members.Length, MonthsBetween(_first, _judged.Last) + 1));
        }

        return place;
    }

    /// <summary>Adds signals that came in together; they count once in each of the series.</summary>
    /// <param name="supplier">The supplier's number.</param>
    /// <param name="month">The number of the month, or of the first month of a coarser date.</param>
    /// <param name="precision">How finely the date is known: signals known to the quarter are spread evenly over its months, and do not teach delays.</param>
    /// <param name="delivered">The day they became known.</param>
    /// <param name="series">The series they count in.</param>
    /// <param name="signals">How many.</param>
    public void Add(int supplier, int month, DatePrecision precision, DateOnly delivered, ReadOnlySpan<int> series, long signals)
    {
        var months = precision switch
        {
            DatePrecision.Quarter => 3,
            DatePrecision.Year => 12,
            _ => 1,
        };
        if (months == 1)
        {
            _deliveries[(supplier, month, delivered)] = _deliveries.GetValueOrDefault((supplier, month, delivered)) + signals;
        }

        if (!(_firstDelivered[supplier] <= delivered))
        {
            _firstDelivered[supplier] = delivered;
        }

        foreach (var place in series)
        {
            for (var part = month; part < month + months; part++)
            {
                _series[place].Add(supplier, part, (double)signals / months);
            }
        }
    }

    /// <summary>Adds what is told of signals of the period judged beside their number.</summary>
    /// <param name="supplier">The supplier's number.</param>
    /// <param name="series">The series they count in.</param>
    /// <param name="reports">Reports they say they stand for.</param>
    /// <param name="distinct">How many of them are no copy of another.</param>
    public void AddJudged(int supplier, ReadOnlySpan<int> series, long reports, long distinct)
    {
        foreach (var place in series)
        {
            _series[place].AddJudged(supplier, reports, distinct);
        }
    }

    /// <summary>Adds signals whose date is coarser than the period judged.</summary>
    /// <remarks>They may be older than the period when they were known before it, or when their date ends before it.</remarks>
    public void AddCoarse(int supplier, ImpreciseDate date, DateOnly delivered, ReadOnlySpan<int> series, long signals)
    {
        var isOlder = delivered < _judged.First || date < new ImpreciseDate(_judged.First, date.Precision);
        var inPeriod = new ImpreciseDate(_judged.First, date.Precision) == date;
        foreach (var place in series)
        {
            _series[place].AddCoarse(supplier, inPeriod ? signals : 0, isOlder);
        }
    }

    /// <summary>The panel of all that was added.</summary>
    public MonthlyPanel Build()
    {
        var months = MonthsBetween(_first, _judged.Last) + 1;
        var last = _lastDelivered.ToArray();
        foreach (var (supplier, _, delivered) in _deliveries.Keys)
        {
            // A day that was given stands: what came in after it belongs to a later picture, and its date is not looked at.
            if (last[supplier] is null || (_lastDelivered[supplier] is null && last[supplier] < delivered))
            {
                last[supplier] = delivered;
            }
        }

        return new MonthlyPanel(
            _judged,
            _first,
            [.. _members.Select((member, supplier) => SupplierOf(member, supplier, last[supplier], months))],
            [.. _series.OrderBy(series => series.Key.Actor).ThenBy(series => series.Key.Subject.Facet).ThenBy(series => series.Key.Subject.Key, StringComparer.Ordinal)]);
    }

    private PanelSupplier SupplierOf(Membership member, int supplier, DateOnly? last, int months)
    {
        var elapsed = Enumerable.Range(0, months).Select(month => last is { } day ? SlotOf(day, member) - SlotOf(month, member) : -1).ToArray();
        var delays = Enumerable.Range(0, months).Select(month => new long[Math.Max(0, elapsed[month] + 1)]).ToArray();
        foreach (var ((of, month, delivered), signals) in _deliveries)
        {
            // What was delivered with the first delivery had waited for the supplier to join, which says nothing of delay.
            if (of == supplier && delays[month].Length > 0 && SlotOf(month, member) >= SlotOf(_firstDelivered[supplier]!.Value, member) - 1)
            {
                delays[month][Math.Clamp(SlotOf(delivered, member) - SlotOf(month, member), 0, delays[month].Length - 1)] += signals;
            }
        }

        return new PanelSupplier(
            member,
            Math.Clamp(FirstMonthOf(member).Ordinal - _first.Ordinal, 0, months),
            member.Covers(_judged.First, _judged.Last),
            elapsed,
            delays);
    }

    private int SlotOf(int month, Membership member) => SlotOf(_first.Add(month).First, member);

    private static int SlotOf(DateOnly day, Membership member) => Period.Of(day, member.Every).Ordinal;

    private static int MonthsBetween(Period first, DateOnly last) => Period.Of(last, PeriodKind.Month).Ordinal - first.Ordinal;

    /// <summary>The first month a supplier takes part in as a whole.</summary>
    private static Period FirstMonthOf(Membership member)
    {
        var month = Period.Of(member.From, PeriodKind.Month);
        return month.First == member.From ? month : month.Add(1);
    }

    private static Period Max(Period left, Period right) => left < right ? right : left;
}
