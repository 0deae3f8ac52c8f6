using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Reading;

namespace OBI.Phenomenon.Report.Test.Fixture;

/// <summary>Every number that a report of a picture may print: its values in the forms in which values are written, how many items its lists have, and the numbers in its texts.</summary>
internal sealed partial class NumbersOfPicture
{
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);
    private readonly Numerals _numerals;

    public NumbersOfPicture(PhenomenonPicture picture)
    {
        var wording = new Wording(picture.Header.Language);
        _numerals = Numerals.Of(picture.Header.Language);
        Walk(picture);
        foreach (var trend in picture.Trends)
        {
            // "29% meer" is the ratio less one.
            Derived(trend.Ratio.Value, ratio => Math.Abs(ratio - 1));
            Derived(trend.DetectableRise, rise => rise - 1);
        }

        var reading = new PictureReading(picture);
        Derived(reading.Signals(PictureReading.NotAttributed, reading.Period) / reading.Signals(PictureReading.All, reading.Period), share => share);
        var before = reading.Periods("modus").Where(period => period != reading.Period).TakeLast(4).ToArray();
        foreach (var family in reading.Families("modus"))
        {
            Derived(Published.Mean([.. before.Select(period => reading.Table("modus").Value("signals", PictureReading.All, family.Code, period))]), mean => mean);
        }

        Lengths(picture);
        foreach (var key in wording.Texts.Keys)
        {
            Texts(wording.Texts[key]);
        }

        Texts(string.Join(' ', picture.Parameters.Select(parameter => wording.Setting(parameter.Value))));
        Texts(FollowingPeriod.Of(picture.Header.Period).Replace("-Q", " ", StringComparison.Ordinal));
        Texts($"{_numerals.Whole(Wording.LargestRatio)} {picture.Header.RunId[..16]}");
    }

    /// <summary>The numbers of a text that the picture does not have.</summary>
    public IReadOnlyList<string> Foreign(string text) =>
        [.. Number().Matches(Pointer().Replace(text, " ")).Select(match => match.Value).Where(number => !_numbers.Contains(number)).Distinct().Order(StringComparer.Ordinal)];

    private void Walk(object? value)
    {
        switch (value)
        {
            case null or bool or Enum:
                break;
            case Published published:
                Add(published);
                break;
            case string text:
                Texts(text);
                break;
            case int or long:
                Texts(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            case SignedChapter chapter:
                Texts(chapter.Markdown);
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Walk(item);
                }

                break;
            default:
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
                {
                    Walk(property.GetValue(value));
                }

                break;
        }
    }

    private void Add(Published value)
    {
        if (value.OrNull is { } number)
        {
            Texts($"{_numerals.Whole(number)} {_numerals.Tenths(number)} {_numerals.Ratio(number)} {_numerals.Probability(number)}");
            if (number is >= 0 and <= 1)
            {
                Texts(_numerals.Percentage(number));
            }
        }
    }

    private void Derived(Published value, Func<decimal, decimal> of)
    {
        if (value.OrNull is { } number)
        {
            Texts($"{_numerals.Percentage(of(number))} {_numerals.Tenths(of(number))}");
        }
    }

    /// <summary>How many there are of what is listed, which a report may count.</summary>
    private void Lengths(PhenomenonPicture picture)
    {
        var found = picture.Trends.Where(trend => trend is { Outcome: TrendOutcome.Evaluated, Verdict: not TrendVerdict.None }).ToArray();
        int[] lengths =
        [
            picture.Suppliers.Count, found.Length, picture.Patterns.Sum(actor => actor.Patterns.Count), picture.Patterns.Count(actor => actor.Patterns.Count > 0),
            new PictureReading(picture).Actors.Count, .. picture.Patterns.Select(actor => actor.Patterns.Count),
            .. picture.Tables.SelectMany(table => new[] { table.Rows.Count, table.Rows.Count(row => !row.Values[0].IsShown) }),
            .. Enum.GetValues<TrendOutcome>().Select(outcome => picture.Trends.Count(trend => trend.Outcome == outcome)),
            .. picture.Trends.GroupBy(trend => trend.Actor).SelectMany(actor => new[] { actor.Count(trend => trend is { Outcome: TrendOutcome.Evaluated, Verdict: TrendVerdict.None, AbsoluteVerdict: TrendVerdict.None } && trend.Concept != PictureReading.All), actor.Count(trend => trend.Outcome == TrendOutcome.TooFewSignals) }),
        ];
        Texts(string.Join(' ', lengths.Select(length => _numerals.Whole(length))));
    }

    private void Texts(string text) => _numbers.UnionWith(Number().Matches(text).Select(match => match.Value));

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    private static partial Regex Number();

    /// <summary>What only points: numbers of figures, tables, sections and chapters, and places in a list.</summary>
    [GeneratedRegex(@"\b(Figuur|Tabel|Figure|Table|paragraaf|section) \d+(\.\d+)?(, \d+\.\d+)*|(?<=^|\s)\d\.(?=\s)")]
    private static partial Regex Pointer();
}
