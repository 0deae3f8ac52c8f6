using System.Globalization;
using System.Text;

namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>A text as detectors see it: digits of every script are ASCII, spaces are one, what cannot be seen is gone; and the way back to the text as it was.</summary>
internal sealed class ScreenedText
{
    private readonly int[]? _origin;
    private readonly int _length;

    private ScreenedText(string text, int[]? origin, int length)
    {
        Text = text;
        _origin = origin;
        _length = length;
        Signs = SignSearch.Of(text);
    }

    /// <summary>The text to look at.</summary>
    internal string Text { get; }

    /// <summary>Which kinds of character occur in it.</summary>
    internal TextSigns Signs { get; }

    /// <summary>Normalises a text.</summary>
    internal static ScreenedText Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return new ScreenedText(text, null, text.Length);
        }

        var (made, origin) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (var place = 0; place < text.Length;)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(place), out var rune, out var used);
            foreach (var sign in Seen(rune))
            {
                made.Append(sign);
                origin.Add(place);
            }

            place += used;
        }

        return new ScreenedText(made.ToString(), [.. origin], text.Length);
    }

    /// <summary>A place in the normalised text as a hit in the given one.</summary>
    internal Hit Locate(HitKind kind, int start, int length, Confidence confidence)
    {
        if (_origin is null)
        {
            return new Hit(kind, start, length, confidence);
        }

        var end = start + length < _origin.Length ? _origin[start + length] : _length;
        return new Hit(kind, _origin[start], end - _origin[start], confidence);
    }

    /// <summary>Whether a place is all there is, but for spaces and brackets.</summary>
    internal bool IsWhole(int start, int length) =>
        Text.AsSpan(0, start).TrimStart(" ([\"'").IsEmpty && Text.AsSpan(start + length).TrimEnd(" )].\"'").IsEmpty;

    private static string Seen(Rune rune)
    {
        if (rune.IsAscii)
        {
            return rune.ToString();
        }

        var category = Rune.GetUnicodeCategory(rune);
        return category switch
        {
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark => string.Empty,
            UnicodeCategory.SpaceSeparator => " ",
            UnicodeCategory.DecimalDigitNumber => ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture),
            UnicodeCategory.DashPunctuation => "-",
            _ when rune.Value < 0x2000 => rune.ToString(),
            _ => rune.ToString().Normalize(NormalizationForm.FormKC),
        };
    }
}
