using OBI.Phenomenon.Intake.Screening.Checksums;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Foreign;

/// <summary>National identity numbers that hold letters.</summary>
internal sealed class LetteredNumberDetector : ITokenDetector
{
    private const string SpanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

    private static readonly ContextWords Moroccan = new("cin", "cine", "carte nationale", "marokkaanse identiteitskaart");
    private static readonly ContextWords British = new("nino", "national insurance");

    public void Judge(int start, int length, ScreenedText text, HitList hits)
    {
        var token = text.Text.AsSpan(start, length);
        if (WithHyphen(text.Text, start, length) is { } end)
        {
            hits.Add(HitKind.NationalNumber, start, end - start, Confidence.Hard);
        }
        else if (Judge(token, start, text) is { } confidence)
        {
            hits.Add(HitKind.NationalNumber, start, length, confidence);
        }
    }

    /// <summary>A Spanish number whose letter stands behind a hyphen.</summary>
    private static int? WithHyphen(string signs, int start, int length)
    {
        var end = start + length + 2;
        return length is 7 or 8 && end <= signs.Length && signs[end - 2] == '-' && Words.IsFree(signs, start, length + 2) && IsSpanish([.. signs.AsSpan(start, length), signs[end - 1]]) ? end : null;
    }

    private static Confidence? Judge(ReadOnlySpan<char> token, int start, ScreenedText text) => token.Length switch
    {
        18 when IsChinese(token) => Confidence.Hard,
        16 => Italian(token),
        8 or 9 when IsSpanish(token) => Confidence.Hard,
        9 when IsBritish(token) && (text.IsWhole(start, 9) || British.IsNear(text, start, 9)) => Confidence.Likely,
        >= 6 and <= 8 when IsMoroccan(token) && Moroccan.IsNear(text, start, token.Length) => Confidence.Likely,
        _ => null,
    };

    private static bool IsChinese(ReadOnlySpan<char> token) =>
        !token[..17].ContainsAnyExceptInRange('0', '9') && (char.IsAsciiDigit(token[17]) || token[17] is 'X' or 'x')
        && Birth.Number(token, 0, 2) is (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46) or (>= 50 and <= 54) or (>= 61 and <= 65) or 71 or 81 or 82 or 83 or 91
        && Birth.Number(token, 6, 4) is >= 1850 and <= 2100
        && Birth.Exists(Birth.Number(token, 6, 4), Birth.Number(token, 10, 2), Birth.Number(token, 12, 2))
        && Iso7064.HoldsMod11And2(token);

    /// <summary>NIF: up to eight digits and the letter of their remainder by 23; NIE: X, Y or Z for 0, 1 or 2 before seven digits.</summary>
    private static bool IsSpanish(ReadOnlySpan<char> token)
    {
        Span<char> digits = stackalloc char[token.Length - 1];
        token[..^1].CopyTo(digits);
        digits[0] = char.ToUpperInvariant(token[0]) switch { 'X' => '0', 'Y' => '1', 'Z' => '2', var sign => sign };
        return char.IsAsciiLetter(token[^1]) && !digits.ContainsAnyExceptInRange('0', '9')
            && SpanishLetters[int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) % 23] == char.ToUpperInvariant(token[^1]);
    }

    /// <summary>Name, year, month as a letter, day (40 more for women), place of birth; digits may be letters where two persons would have one code.</summary>
    /// <remarks>With a wrong check letter it still tells name and day of birth, so it is likely then.</remarks>
    private static Confidence? Italian(ReadOnlySpan<char> token)
    {
        const string Form = "LLLLLL99M99L999L";
        const string Months = "ABCDEHLMPRST";
        const string AsLetters = "LMNPQRSTUV";
        ReadOnlySpan<int> odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
        var (sum, day) = (0, 0);
        for (var place = 0; place < Form.Length; place++)
        {
            var sign = char.ToUpperInvariant(token[place]);
            var digit = char.IsAsciiDigit(sign) ? sign - '0' : AsLetters.IndexOf(sign, StringComparison.Ordinal);
            if (Form[place] switch { '9' => digit < 0, 'M' => !Months.Contains(sign, StringComparison.Ordinal), _ => !char.IsAsciiLetter(sign) })
            {
                return null;
            }

            day = place is 9 or 10 ? (day * 10) + digit : day;
            var value = char.IsAsciiDigit(sign) ? sign - '0' : sign - 'A';
            sum += place == Form.Length - 1 ? 0 : place % 2 == 0 ? odd[value] : value;
        }

        return day is not ((>= 1 and <= 31) or (>= 41 and <= 71)) ? null : char.ToUpperInvariant(token[15]) == 'A' + (sum % 26) ? Confidence.Hard : Confidence.Likely;
    }

    private static bool IsBritish(ReadOnlySpan<char> token) =>
        char.IsAsciiLetter(token[0]) && char.IsAsciiLetter(token[1]) && !token[2..8].ContainsAnyExceptInRange('0', '9')
        && char.ToUpperInvariant(token[8]) is >= 'A' and <= 'D' && !"DFIQUV".Contains(char.ToUpperInvariant(token[0]), StringComparison.Ordinal);

    private static bool IsMoroccan(ReadOnlySpan<char> token)
    {
        var letters = char.IsAsciiLetter(token[1]) ? 2 : 1;
        return char.IsAsciiLetter(token[0]) && token.Length - letters is 5 or 6 && !token[letters..].ContainsAnyExceptInRange('0', '9');
    }
}
