using OBI.Phenomenon.Intake.Screening.Checksums;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Dutch;

/// <summary>Btw-id: NL, nine digits, B and two digits; of a legal person the nine pass the test of eleven, of a sole trader the whole leaves 1 by 97.</summary>
internal sealed class VatDetector : IDetector
{
    private const int Length = 14;

    public TextSigns Needs => TextSigns.Digit;

    public void Detect(ScreenedText text, HitList hits)
    {
        WithoutCountry(text, hits);
        var signs = text.Text;
        Span<char> number = stackalloc char[Length];
        for (var start = signs.IndexOf("NL", StringComparison.OrdinalIgnoreCase); start >= 0; start = signs.IndexOf("NL", start + 2, StringComparison.OrdinalIgnoreCase))
        {
            if ((start == 0 || !char.IsLetterOrDigit(signs[start - 1])) && Collect(signs, start, number) is { } end)
            {
                var holds = WeightedSum.IsEleven(number[2..11], rest: 0) || Mod97.Of(number) == 1;
                hits.Add(HitKind.VatNumber, start, end - start, holds ? Confidence.Hard : Confidence.Likely);
            }
        }
    }

    /// <summary>Nine digits, B and two digits say enough without NL, when the nine pass their test.</summary>
    private static void WithoutCountry(ScreenedText text, HitList hits)
    {
        foreach (var (start, length) in Tokens.WithDigits(text.Text))
        {
            var token = text.Text.AsSpan(start, length);
            if (length == 12 && token[9] is 'B' or 'b' && !token[..9].ContainsAnyExceptInRange('0', '9') && !token[10..].ContainsAnyExceptInRange('0', '9') && WeightedSum.IsEleven(token[..9], rest: 0))
            {
                hits.Add(HitKind.VatNumber, start, length, Confidence.Hard);
            }
        }
    }

    private static int? Collect(string signs, int start, Span<char> number)
    {
        var place = start;
        for (var count = 0; count < Length; place++)
        {
            if (place == signs.Length)
            {
                return null;
            }

            var sign = char.ToUpperInvariant(signs[place]);
            if (sign is ' ' or '.' or '-')
            {
                continue;
            }

            if (count switch { 0 => sign != 'N', 1 => sign != 'L', 11 => sign != 'B', _ => !char.IsAsciiDigit(sign) })
            {
                return null;
            }

            number[count++] = sign;
        }

        return place == signs.Length || !char.IsLetterOrDigit(signs[place]) ? place : null;
    }
}
