using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>One way in which a supplier writes dates, such as <c>d-M-yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-Www</c>.</summary>
/// <remarks>
/// <c>yyyy</c> year, <c>MM</c>/<c>M</c> month with two / one or two digits, <c>dd</c>/<c>d</c> day, <c>ww</c> ISO week, <c>q</c> quarter; anything else stands for itself.
/// The finest part decides the precision. A date is never guessed: 3-7-2025 is the third of July only where the contract says <c>d-M-yyyy</c>.
/// </remarks>
public sealed class DatePattern
{
    private readonly (char Part, int Least, int Most)[] _parts;

    private DatePattern(string text, (char Part, int Least, int Most)[] parts, DatePrecision precision)
    {
        Text = text;
        _parts = parts;
        Precision = precision;
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>How finely a date written so is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It has no year, a day without a month, or parts that contradict each other.</exception>
    public static DatePattern Parse(string text)
    {
        var parts = new List<(char Part, int Least, int Most)>();
        for (var i = 0; i < text.Length;)
        {
            var run = 1;
            while (i + run < text.Length && text[i + run] == text[i])
            {
                run++;
            }

            parts.Add((text[i], run) switch
            {
                ('y', 4) => ('y', 4, 4),
                ('M', 2) => ('M', 2, 2),
                ('M', 1) => ('M', 1, 2),
                ('d', 2) => ('d', 2, 2),
                ('d', 1) => ('d', 1, 2),
                ('w', 2) => ('w', 2, 2),
                ('q', 1) => ('q', 1, 1),
                (not ('y' or 'M' or 'd' or 'w' or 'q'), 1) => (text[i], 0, 0),
                _ => throw new FormatException($"'{text}' is no date pattern; use yyyy, MM or M, dd or d, ww, q and signs that stand for themselves"),
            });
            i += run;
        }

        var letters = new string([.. parts.Where(part => part.Most > 0).Select(part => part.Part).Order()]);
        DatePrecision precision = letters switch
        {
            "y" => DatePrecision.Year,
            "qy" => DatePrecision.Quarter,
            "My" => DatePrecision.Month,
            "wy" => DatePrecision.Week,
            "Mdy" => DatePrecision.Day,
            _ => throw new FormatException($"'{text}' is no date pattern; it must say a year, and at most one of month (and day), week or quarter"),
        };
        return new DatePattern(text, [.. parts], precision);
    }

    /// <summary>Reads a date written in this pattern.</summary>
    /// <param name="cell">The cell, as UTF-8.</param>
    /// <param name="date">The date, with the pattern's precision.</param>
    /// <returns>Whether the whole cell is a date that exists.</returns>
    public bool TryRead(ReadOnlySpan<byte> cell, out ImpreciseDate date)
    {
        date = default;
        int year = 0, month = 1, day = 1, week = 0, at = 0;
        foreach (var (part, least, most) in _parts)
        {
            if (most == 0)
            {
                if (at >= cell.Length || cell[at++] != part)
                {
                    return false;
                }

                continue;
            }

            var (number, digits) = (0, 0);
            while (digits < most && at < cell.Length && cell[at] is >= (byte)'0' and <= (byte)'9')
            {
                number = (number * 10) + (cell[at++] - '0');
                digits++;
            }

            if (digits < least)
            {
                return false;
            }

            switch (part)
            {
                case 'y': year = number; break;
                case 'M': month = number; break;
                case 'd': day = number; break;
                case 'w': week = number; break;
                default: month = (number * 3) - 2; break;
            }
        }

        return at == cell.Length && TryMake(year, month, day, week, out date);
    }

    private bool TryMake(int year, int month, int day, int week, out ImpreciseDate date)
    {
        date = default;
        if (year is < 1900 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        if (Precision != DatePrecision.Week)
        {
            date = new ImpreciseDate(new DateOnly(year, month, day), Precision);
            return true;
        }

        if (week < 1 || week > System.Globalization.ISOWeek.GetWeeksInYear(year))
        {
            return false;
        }

        date = ImpreciseDate.OfWeek(year, week);
        return true;
    }
}
