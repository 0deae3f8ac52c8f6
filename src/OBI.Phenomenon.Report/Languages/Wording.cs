using System.Globalization;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Report.Languages;

/// <summary>Puts values, dates and periods into words of one language.</summary>
internal sealed class Wording(string language)
{
    /// <summary>Below this base a percentage suggests a precision that is not there.</summary>
    public const decimal SmallestBase = 20;

    /// <summary>A larger ratio only says that next to nothing is usual.</summary>
    public const decimal LargestRatio = 100;

    private readonly Numerals _numerals = Numerals.Of(language);

    /// <summary>The texts.</summary>
    public TextTable Texts { get; } = TextTable.Of(language);

    /// <summary>The mark of a value that is not shown.</summary>
    public string Withheld => Texts["value.withheld"];

    /// <summary>The label in this language.</summary>
    public string Label(Words words) => Texts.Language == "nl" ? words.Nl : words.En;

    /// <summary>A count, or the mark.</summary>
    public string Count(Published value) => value.IsShown ? _numerals.Whole(value.Value) : Withheld;

    /// <summary>A count known in full, such as a number of rows in a table.</summary>
    public string Count(int value) => _numerals.Whole(value);

    /// <summary>A value with one decimal, or the mark.</summary>
    public string Tenths(Published value) => value.IsShown ? _numerals.Tenths(value.Value) : Withheld;

    /// <summary>A ratio, or the mark; <c>&gt; 100</c> beyond the largest that says something.</summary>
    public string Ratio(Published value) => !value.IsShown ? Withheld : value.Value > LargestRatio ? $"> {_numerals.Whole(LargestRatio)}" : _numerals.Ratio(value.Value);

    /// <summary>A p- or q-value, or the mark.</summary>
    public string Probability(Published value) => value.IsShown ? _numerals.Probability(value.Value) : Withheld;

    /// <summary>A fraction known to have a base that bears a percentage.</summary>
    public string Percentage(decimal fraction) => _numerals.Percentage(fraction);

    /// <summary>A percentage, or null where the base is too small or either is not shown.</summary>
    public string? Share(Published share, Published whole) =>
        share.IsShown && whole.IsShown && whole.Value >= SmallestBase ? _numerals.Percentage(share.Value) : null;

    /// <summary>The value of a setting: a fraction as a percentage, another number as it is.</summary>
    public string Setting(string value)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);
        return number < 1 ? _numerals.PercentageInTenths(number) : _numerals.Whole(number);
    }

    /// <summary>A count of signals in words: <c>1 signaal</c>, <c>31 signalen</c>.</summary>
    public string Signals(Published value) => value.IsShown
        ? Texts.Fill(value.Value == 1 ? "signals.one" : "signals.many", ("count", Count(value)))
        : Texts["signals.withheld"];

    /// <summary>A count of only those signals that can be compared with earlier ones: <c>31 vergelijkbare signalen</c>.</summary>
    public string ComparableSignals(Published value) =>
        Texts.Fill(value.Value == 1 ? "signals.comparable.one" : "signals.comparable.many", ("count", Count(value)));

    /// <summary>An ISO date in full: <c>3 oktober 2025</c>.</summary>
    public string Day(string iso)
    {
        var day = DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Texts[$"month.{day.Month}"]} {day.Year}");
    }

    /// <summary>A period in a sentence: <c>het vierde kwartaal van 2025</c>.</summary>
    public string PeriodInSentence(string period) => Period(period, "sentence");

    /// <summary>A period as a heading: <c>Vierde kwartaal 2025</c>.</summary>
    public string PeriodAsHeading(string period)
    {
        var title = Period(period, "title");
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    /// <summary>A period on an axis: <c>K4 2025</c>.</summary>
    public string PeriodOnAxis(string period) => Period(period, "axis");

    /// <summary>Joins the parts of an enumeration: <c>a, b en c</c>.</summary>
    public string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => Texts.Fill("list.last", ("first", string.Join(", ", parts.Take(parts.Count - 1))), ("last", parts[^1])),
    };

    private string Period(string period, string place)
    {
        var year = period[..4];
        return period.Length switch
        {
            4 => Texts.Fill($"period.year.{place}", ("year", year)),
            7 when period[5] == 'Q' => Texts.Fill($"period.quarter.{place}", ("year", year), ("number", period[6..]), ("ordinal", Texts[$"ordinal.{period[6..]}"])),
            _ => Texts.Fill($"period.month.{place}", ("year", year), ("number", period[5..]), ("month", Texts[$"month.{int.Parse(period[5..], CultureInfo.InvariantCulture)}"])),
        };
    }
}
