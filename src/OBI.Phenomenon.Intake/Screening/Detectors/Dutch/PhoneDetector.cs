using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Dutch;

/// <summary>Telephone numbers: Dutch ones by their area, all others by the plus or double zero of E.164.</summary>
internal sealed class PhoneDetector : IDetector
{
    private const int MostDigits = 17;

    private static readonly ContextWords Context = new("tel", "telefoon", "telefoonnummer", "mobiel", "bel", "belde", "gebeld", "bellen", "nummer", "phone", "call", "fax", "gsm", "whatsapp", "signal", "06", "bereikbaar", "cep", "telefon");

    public TextSigns Needs => TextSigns.Digit;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        Span<char> digits = stackalloc char[MostDigits];
        Span<int> ends = stackalloc int[MostDigits];
        for (var start = signs.AsSpan().IndexOfAny("+0("); start >= 0;)
        {
            var next = start + 1;
            if (IsBegin(signs, start) && Collect(signs, start, digits, ends) is var count && Longest(digits[..count], ends, text, start) is { } found)
            {
                var length = found.End - start;
                var sure = found.IsSure || Context.IsNear(text, start, length) || text.IsWhole(start, length);
                hits.Add(HitKind.Phone, start, length, sure ? Confidence.Hard : Confidence.Likely);
                next = found.End;
            }

            var ahead = next < signs.Length ? signs.AsSpan(next).IndexOfAny("+0(") : -1;
            start = ahead < 0 ? -1 : next + ahead;
        }
    }

    private static bool IsBegin(string signs, int start) =>
        (start == 0 || (!char.IsLetterOrDigit(signs[start - 1]) && signs[start - 1] is not ('+' or '.' or '-' or '/')))
        && (signs[start] != '(' || (start + 1 < signs.Length && signs[start + 1] is '0' or '+'));

    /// <summary>Gathers digits with the separators that telephone numbers have; the end of each digit is kept.</summary>
    private static int Collect(string signs, int start, Span<char> digits, Span<int> ends)
    {
        var (count, gap) = (0, 0);
        for (var place = start + (signs[start] is '+' or '(' ? 1 : 0); place < signs.Length && count < MostDigits; place++)
        {
            var sign = signs[place];
            if (char.IsAsciiDigit(sign))
            {
                digits[count] = sign;
                ends[count++] = place + 1;
                gap = 0;
            }
            else if (sign is not (' ' or '-' or '.' or '(' or ')' or '/' or '+') || ++gap > 3 || (sign == '+' && count > 0))
            {
                break;
            }
        }

        return count;
    }

    private static (int End, bool IsSure)? Longest(ReadOnlySpan<char> digits, ReadOnlySpan<int> ends, ScreenedText text, int start)
    {
        var signs = text.Text;
        var isAbroad = signs.AsSpan(start, Math.Min(2, signs.Length - start)) is ['+', ..] or ['(', '+'];
        if (!isAbroad && digits.StartsWith("000"))
        {
            return null;
        }

        for (var count = digits.Length; count >= 8; count--)
        {
            var end = ends[count - 1];
            if (end < signs.Length && char.IsLetterOrDigit(signs[end]))
            {
                continue;
            }

            var number = digits[..count];
            if (isAbroad ? IsAbroad(number) : number.StartsWith("00") ? IsAbroad(number[2..]) : IsDutch(number) && !IsDate(signs.AsSpan(start, end - start)))
            {
                return (end, isAbroad || number.StartsWith("00") || number.StartsWith("06"));
            }
        }

        // A digit lost, or an area nobody knows: who writes a number so means a telephone.
        return digits.Length is 9 or 10 && ends[digits.Length - 1] is var to && (to == signs.Length || !char.IsLetterOrDigit(signs[to])) && digits[0] == '0' && digits[1] != '0' && (IsWrittenSo(signs.AsSpan(start, to - start)) || (digits.Length == 10 && text.IsWhole(start, to - start)))
            ? (to, false)
            : null;
    }

    /// <summary>An area of three or four digits, a hyphen, and the rest.</summary>
    private static bool IsWrittenSo(ReadOnlySpan<char> written) => written.IndexOf('-') is 3 or 4 && !IsDate(written);

    /// <summary>Country and subscriber together are 8 to 15 digits; behind 31 stands a Dutch number, of which the zero may be written.</summary>
    private static bool IsAbroad(ReadOnlySpan<char> number)
    {
        if (number.StartsWith("31"))
        {
            Span<char> national = stackalloc char[number.Length - 1];
            national[0] = '0';
            number[2..].CopyTo(national[1..]);
            return IsDutch(national) || IsDutch(number[2..]);
        }

        return number.Length is >= 8 and <= 15 && number[0] != '0';
    }

    private static bool IsDutch(ReadOnlySpan<char> number) => number switch
    {
        ['0', '8', '0', '0', ..] or ['0', '9', '0', '0' or '6' or '9', ..] => number.Length is 8 or 11,
        ['0', '6', >= '1' and <= '8', ..] => number.Length == 10,
        ['0', '8', '5' or '8' or '4' or '7', ..] or ['0', '9', '1', ..] => number.Length == 10,
        ['0', >= '1' and <= '5' or '7', >= '0' and <= '9', ..] => number.Length == 10 && IsArea(number[1..3]),
        _ => false,
    };

    /// <summary>The first two digits of an area, after the zero; the areas of three digits share theirs.</summary>
    private static bool IsArea(ReadOnlySpan<char> two) => two is not ("12" or "14" or "19" or "21" or "27" or "28" or "37" or "39" or "42" or "44");

    private static bool IsDate(ReadOnlySpan<char> written) =>
        written.Length >= 10 && written[2] == written[5] && written[2] is '-' or '.' or '/' && written[6..8] is "19" or "20";
}
