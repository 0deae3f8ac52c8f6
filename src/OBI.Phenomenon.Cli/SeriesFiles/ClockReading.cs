using System.Globalization;
using OBI.Phenomenon.Cli.CsvFiles;

namespace OBI.Phenomenon.Cli.SeriesFiles;

/// <summary>Finds the clock of a file and holds every series to it.</summary>
internal sealed class ClockReading(string file)
{
    /// <summary>The clock that the shortest distance between two rows of a series tells; weeks when no series has two rows.</summary>
    /// <exception cref="CsvRefusal">Rows are out of order or there twice, a step is missing, or steps are not a day, a week or a month apart.</exception>
    internal Clock Of(IReadOnlyList<IReadOnlyList<SeriesRow>> series)
    {
        if (series[0][0].Date is null)
        {
            foreach (var rows in series)
            {
                RequireNumbers(rows);
            }

            return Clock.Numbers;
        }

        foreach (var (before, row) in series.SelectMany(Pairs))
        {
            RequireLater(row, row.Date!.Value.CompareTo(before.Date!.Value));
        }

        var clock = Shortest(series);
        foreach (var rows in series)
        {
            foreach (var (before, row) in Pairs(rows))
            {
                RequireNext(clock, rows[0], before, row);
            }
        }

        return clock;
    }

    private static IEnumerable<(SeriesRow Before, SeriesRow Row)> Pairs(IReadOnlyList<SeriesRow> rows) => rows.Zip(rows.Skip(1));

    private Clock Shortest(IReadOnlyList<IReadOnlyList<SeriesRow>> series)
    {
        var distances = series.SelectMany(Pairs).Select(pair => (Days: pair.Row.Date!.Value.DayNumber - pair.Before.Date!.Value.DayNumber, pair.Row.Line)).ToList();
        return distances.Count == 0 ? Clock.Weeks : distances.MinBy(distance => distance.Days) switch
        {
            (1, _) => Clock.Days,
            (7, _) => Clock.Weeks,
            ( >= 28 and <= 31, _) => Clock.Months,
            var (_, line) => throw Wrong(line, "neither a day, a week nor a month after the row before it; count by one of these, or number the steps from 1"),
        };
    }

    private void RequireNext(Clock clock, SeriesRow first, SeriesRow before, SeriesRow row)
    {
        var (last, date) = (before.Date!.Value, row.Date!.Value);
        var months = ((date.Year - last.Year) * 12) + date.Month - last.Month;
        var follows = clock == Clock.Months
            ? months == 1 && (date.Day == Math.Min(first.Date!.Value.Day, DateTime.DaysInMonth(date.Year, date.Month)) || (EndsMonth(last) && EndsMonth(date)))
            : date.DayNumber - last.DayNumber == (int)clock;
        if (!follows)
        {
            var apart = clock switch { Clock.Days => "a day", Clock.Weeks => "a week", _ => "a month, on the same day of it" };
            throw Wrong(row.Line, $"does not follow the row before it: steps are {apart} apart; add the steps that are missing, with 0 or with an empty count when nothing was observed");
        }
    }

    private static bool EndsMonth(DateOnly date) => date.Day == DateTime.DaysInMonth(date.Year, date.Month);

    private void RequireNumbers(IReadOnlyList<SeriesRow> rows)
    {
        if (rows[0].Index != 1)
        {
            throw Wrong(rows[0].Line, "a series starts at step 1; number its steps from 1, or write days as 2025-01-06");
        }

        foreach (var (before, row) in Pairs(rows))
        {
            RequireLater(row, row.Index!.Value.CompareTo(before.Index!.Value));
            if (row.Index != before.Index + 1)
            {
                throw Wrong(row.Line, "steps before it are missing; add them, with 0 or with an empty count when nothing was observed");
            }
        }
    }

    private void RequireLater(SeriesRow row, int comparison)
    {
        if (comparison == 0)
        {
            throw Wrong(row.Line, $"the same as in the row before it{(row.Series.Length > 0 ? " of its series" : string.Empty)}; give each step one row");
        }

        if (comparison < 0)
        {
            throw Wrong(row.Line, $"earlier than the row before it{(row.Series.Length > 0 ? " of its series" : string.Empty)}; sort the file by date");
        }
    }

    private CsvRefusal Wrong(int line, string problem) => new(file, line, string.Create(CultureInfo.InvariantCulture, $"column 'date': {problem}"));
}
