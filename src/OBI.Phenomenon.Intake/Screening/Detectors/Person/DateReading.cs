namespace OBI.Phenomenon.Intake.Screening.Detectors.Person;

/// <summary>Reads a day that is written in digits, or with the name of its month.</summary>
internal static class DateReading
{
    private const string Separators = "-/.";
    private const int LongestTail = 6;

    /// <summary>How the names of months begin, January first: Dutch, English, Turkish, and Arabic in Latin letters.</summary>
    private static readonly string[][] Months =
    [
        ["jan", "ocak", "yanayir"], ["feb", "şubat", "subat", "shubat", "fibrayir"], ["maart", "mrt", "mar", "adhar"], ["apr", "nisan", "abril", "ibril"],
        ["mei", "may", "ayyar"], ["jun", "haziran", "yunyu", "yuniu"], ["jul", "temmuz", "tammuz", "yulyu", "yuliu"], ["aug", "ağustos", "agustos", "aghustus"],
        ["sep", "eylül", "eylul", "aylul", "sibtambar"], ["okt", "oct", "ekim", "uktubar"], ["nov", "kasım", "kasim", "nufimbir", "tishrin"], ["dec", "aralık", "aralik", "disambir"],
    ];

    /// <summary>The day that begins here: where it ends, and which one it is when it exists and its year has four digits; null when nothing that begins here looks like one.</summary>
    internal static (int End, DateOnly? Day)? At(string signs, int start)
    {
        var end = start;
        var first = Number(signs, ref end);
        return (end - start) switch
        {
            4 when IsCentury(first) => YearFirst(signs, end, first),
            1 or 2 => DayFirst(signs, end, first) ?? Named(signs, end, first),
            _ => null,
        };
    }

    private static (int End, DateOnly? Day)? YearFirst(string signs, int end, int year)
    {
        var separator = end;
        return Part(signs, ref end, spaced: false) is { } month && signs[separator] == Separator(signs, end) && Part(signs, ref end, spaced: false) is { } day ? (end, Day(year, month, day)) : null;
    }

    private static (int End, DateOnly? Day)? DayFirst(string signs, int end, int day)
    {
        if (Part(signs, ref end, spaced: true) is not { } month || !IsSeparator(signs, ref end, spaced: true))
        {
            return null;
        }

        var from = end;
        var year = Number(signs, ref end);
        return (end - from) switch
        {
            4 when IsCentury(year) => (end, Day(year, month, day) ?? Day(year, day, month)),
            2 => (end, null),
            _ => null,
        };
    }

    private static (int End, DateOnly? Day)? Named(string signs, int end, int day)
    {
        if (end == signs.Length || signs[end] != ' ')
        {
            return null;
        }

        var from = ++end;
        while (end < signs.Length && char.IsLetter(signs[end]))
        {
            end++;
        }

        var month = MonthOf(signs.AsSpan(from, end - from));
        end += end < signs.Length && signs[end] == '.' ? 1 : 0;
        if (month is null || end == signs.Length || signs[end] != ' ')
        {
            return null;
        }

        from = ++end;
        var year = Number(signs, ref end);
        return end - from == 4 && IsCentury(year) ? (end, Day(year, month.Value, day)) : null;
    }

    private static int? MonthOf(ReadOnlySpan<char> word)
    {
        for (var month = 0; month < Months.Length; month++)
        {
            foreach (var begin in Months[month])
            {
                if (word.StartsWith(begin, StringComparison.OrdinalIgnoreCase) && word.Length <= begin.Length + LongestTail)
                {
                    return month + 1;
                }
            }
        }

        return null;
    }

    private static bool IsCentury(int year) => year is >= 1900 and <= 2099;

    private static DateOnly? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static char Separator(string signs, int place) => place < signs.Length ? signs[place] : '\0';

    /// <summary>A separator and a number of one or two digits behind it.</summary>
    private static int? Part(string signs, ref int end, bool spaced)
    {
        if (!IsSeparator(signs, ref end, spaced))
        {
            return null;
        }

        var from = end;
        var number = Number(signs, ref end);
        return end - from is 1 or 2 ? number : null;
    }

    /// <summary>Goes behind a separator, which may have a space on either side.</summary>
    private static bool IsSeparator(string signs, ref int place, bool spaced)
    {
        place += spaced && Separator(signs, place) == ' ' ? 1 : 0;
        if (!Separators.Contains(Separator(signs, place), StringComparison.Ordinal))
        {
            return false;
        }

        place++;
        place += spaced && Separator(signs, place) == ' ' ? 1 : 0;
        return true;
    }

    /// <summary>Reads a number of up to four digits and goes behind it; behind a fifth when there are more.</summary>
    private static int Number(string signs, ref int place)
    {
        var number = 0;
        for (var count = 0; count < 5 && place < signs.Length && char.IsAsciiDigit(signs[place]); count++)
        {
            number = (number * 10) + signs[place++] - '0';
        }

        return number;
    }
}
