using System.Buffers;
using System.Globalization;
using System.Text;

namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>A text as detectors see it: digits of every script are ASCII, spaces are one, what cannot be seen is gone; and the way back to the text as it was.</summary>
internal sealed class ScreenedText
{
    /// <summary>What may stand around a text that is one identifier.</summary>
    private static readonly SearchValues<char> Around = SearchValues.Create(" .()[]\"'");

    /// <summary>Control characters, but for tabs and line ends: nobody sees them, so they part nothing.</summary>
    private static readonly SearchValues<char> Hidden = SearchValues.Create([.. Enumerable.Range(0, 32).Append(127).Select(code => (char)code).Where(sign => !char.IsWhiteSpace(sign))]);

    private readonly int[]? _origin;
    private readonly int _length;
    private readonly int _first;
    private readonly int _last;
    private readonly Dictionary<ContextWords, List<(int Start, int End)>> _places = [];

    private ScreenedText(string text, int[]? origin, int length, DateOnly? asOf)
    {
        Text = text;
        AsOf = asOf;
        _first = text.AsSpan().IndexOfAnyExcept(Around) is var first and >= 0 ? first : text.Length;
        _last = text.AsSpan().LastIndexOfAnyExcept(Around);
        _origin = origin;
        _length = length;
        Signs = SignSearch.Of(text);
    }

    /// <summary>The text to look at.</summary>
    internal string Text { get; }

    /// <summary>Which kinds of character occur in it.</summary>
    internal TextSigns Signs { get; }

    /// <summary>When it was delivered, if that is known.</summary>
    internal DateOnly? AsOf { get; }

    /// <summary>Normalises a text.</summary>
    internal static ScreenedText Of(string text, DateOnly? asOf)
    {
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAny(Hidden))
        {
            return new ScreenedText(text, null, text.Length, asOf);
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

        return new ScreenedText(made.ToString(), [.. origin], text.Length, asOf);
    }

    /// <summary>Where telling words stand; looked for once, when a candidate first asks.</summary>
    internal List<(int Start, int End)> PlacesOf(ContextWords words)
    {
        if (!_places.TryGetValue(words, out var places))
        {
            _places.Add(words, places = words.In(Text));
        }

        return places;
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
    internal bool IsWhole(int start, int length) => _first >= start && _last < start + length;

    private static string Seen(Rune rune)
    {
        if (rune.IsAscii)
        {
            return Hidden.Contains((char)rune.Value) ? string.Empty : rune.ToString();
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
