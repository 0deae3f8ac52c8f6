using System.Globalization;
using System.Text.RegularExpressions;
using OBI.Phenomenon.Audit.Reading;

namespace OBI.Phenomenon.Audit.Texts;

/// <summary>Finds the numbers beside a picture that look like counts and that the picture does not hold.</summary>
/// <remarks>
/// In a document whole numbers count, and not what belongs to a date, a code, a version, a percentage or a decimal number. Numbers up to the number of pages may number
/// pages and tables, so those count only before a word for signals. Years, and the steps of a scale that begins at zero, are no counts.
/// </remarks>
internal static partial class TextNumbers
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const int FewestSteps = 3;

    /// <summary>The numbers that the picture does not hold, each once a place.</summary>
    internal static IEnumerable<UndeclaredNumber> Undeclared(ReleasedEdition edition) =>
        from text in edition.Texts
        from number in (text.Pages == 0 ? OfData(text.Text) : OfDocument(text)).Distinct()
        where !edition.Numbers.Contains(number.Value)
        select new UndeclaredNumber(edition.Name, text.Place, number.Text);

    private static IEnumerable<(decimal Value, string Text)> OfData(string text)
    {
        foreach (var word in text.Split(' '))
        {
            if (decimal.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            {
                yield return (value, word);
            }
        }
    }

    private static IEnumerable<(decimal Value, string Text)> OfDocument(ReadText text)
    {
        var scales = Sequences().Matches(text.Text).Select(match => (match.Index, End: match.Index + ScaleIn(match.Value))).ToArray();
        foreach (Match match in WholeNumber().Matches(text.Text))
        {
            var value = ValueOf(match.Groups["number"].Value);
            var isNoCount = value is >= FirstYear and <= LastYear
                || value <= text.Pages
                || scales.Any(scale => match.Index >= scale.Index && match.Index < scale.End);
            if (match.Groups["signals"].Success || !isNoCount)
            {
                yield return (value, match.Groups["number"].Value);
            }
        }
    }

    /// <summary>How many characters of numbers in a row are a scale: equal steps from zero.</summary>
    private static int ScaleIn(string numbers)
    {
        var words = numbers.Split(' ');
        var steps = words.Select(ValueOf).Index().TakeWhile(step => step.Item == step.Index * ValueOf(words[1])).Count();
        return steps < FewestSteps ? 0 : string.Join(' ', words.Take(steps)).Length;
    }

    private static decimal ValueOf(string number) => decimal.Parse(number.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\w.,/:+–-])(?<number>\d{1,3}(?:\.\d{3})+|\d{1,15})(?![\w/:–]|[.,]\d|-|\s?%)(?<signals>\s(?:signa|melding|rijen|reports?|rows)\w*)?", RegexOptions.CultureInvariant)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"(?<![\w.,])0(?: \d{1,15}(?![.,]\d|\w)| \d{1,3}(?:\.\d{3})+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Sequences();
}
