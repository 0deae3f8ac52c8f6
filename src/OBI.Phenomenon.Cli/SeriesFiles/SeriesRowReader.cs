using System.Globalization;
using OBI.Phenomenon.Cli.CsvFiles;

namespace OBI.Phenomenon.Cli.SeriesFiles;

/// <summary>Turns lines into rows, or says what is wrong with them without repeating it.</summary>
internal sealed class SeriesRowReader(SeriesHeader header, string file)
{
    private const int LongestName = 200;
    private const int HighestCount = 1_000_000_000;

    // Beyond these, rates are slips of the pen and their arithmetic runs out of digits.
    private const double LowestPopulation = 1e-6;
    private const double HighestPopulation = 1e12;

    private bool? _dated;

    /// <summary>Reads a line.</summary>
    /// <exception cref="CsvRefusal">A rule is broken.</exception>
    internal SeriesRow Read(int line, string text)
    {
        if (text.Length == 0)
        {
            throw new CsvRefusal(file, line, "the line is empty; remove it");
        }

        var fields = CsvFields.Split(text) ?? throw new CsvRefusal(file, line, "quotes do not match; quote a field as a whole and double the quotes in it");
        if (fields.Count != header.Columns)
        {
            throw new CsvRefusal(file, line, string.Create(CultureInfo.InvariantCulture, $"the line has {fields.Count} fields, the header {header.Columns}; give every row as many fields as the header"));
        }

        var (index, date) = Moment(fields[header.Date], line);
        return new SeriesRow(
            line,
            header.Series < 0 ? string.Empty : Name(fields[header.Series], line),
            index,
            date,
            Count(fields[header.Count], line),
            header.Population < 0 ? double.NaN : Population(fields[header.Population], line));
    }

    private (int? Index, DateOnly? Date) Moment(string text, int line)
    {
        var dated = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        if (!dated && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            throw Wrong(line, "date", "neither a day of the calendar nor a step's number; write days as 2025-01-06, or number the steps from 1");
        }

        _dated ??= dated;
        return _dated != dated ? throw Wrong(line, "date", "dates and numbers are mixed; use one of them in the whole file")
            : dated ? (null, date)
            : (int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), null);
    }

    private double Count(string text, int line)
    {
        if (text.Length == 0)
        {
            return double.NaN;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= HighestCount)
        {
            return count;
        }

        throw Wrong(line, "count", !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || double.IsNaN(number)
            ? "not a number; write a whole number, or leave the field empty when nothing was observed"
            : number < 0 ? "below 0; a count is a whole number of at least 0"
            : number > HighestCount ? "above 1,000,000,000; check the column"
            : "not written as a whole number; use digits alone, without fraction, sign, spaces or exponent");
    }

    private double Population(string text, int line) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && number is >= LowestPopulation and <= HighestPopulation
            ? number
            : throw Wrong(line, "population", "not a number from 0.000001 to 1,000,000,000,000; correct it, or leave the column out");

    private string Name(string text, int line) =>
        text.Length == 0 ? throw Wrong(line, "series", "empty; name the series of every row, or leave the column out")
        : text.Length > LongestName ? throw Wrong(line, "series", "longer than 200 characters; shorten it")
        : text.Any(IsHidden) ? throw Wrong(line, "series", "holds a character that cannot be seen; remove it")
        : text;

    private static bool IsHidden(char sign) =>
        char.IsControl(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private CsvRefusal Wrong(int line, string column, string problem) => new(file, line, $"column '{column}': {problem}");
}
