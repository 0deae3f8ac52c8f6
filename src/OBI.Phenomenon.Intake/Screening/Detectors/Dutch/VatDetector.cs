using OBI.Phenomenon.Intake.Screening.Checksums;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Dutch;

/// <summary>Btw-id: NL, nine digits, B and two digits; of a legal person the nine pass the test of eleven, of a sole trader the whole leaves 1 by 97.</summary>
/// <remarks>Numbers of legal persons may begin with zeros, which some leave out: seven or eight digits count when they pass the test with zeros before them.</remarks>
internal sealed class VatDetector : IDetector
{
    private const int Digits = 9;
    private const int FewestDigits = 7;
    private const int Length = 14;

    public TextSigns Needs => TextSigns.Digit;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        Span<char> number = stackalloc char[Length];
        for (var start = signs.IndexOf("NL", StringComparison.OrdinalIgnoreCase); start >= 0; start = signs.IndexOf("NL", start + 2, StringComparison.OrdinalIgnoreCase))
        {
            if ((start == 0 || !char.IsLetterOrDigit(signs[start - 1])) && Collect(signs, start, number, out var written) is { } end)
            {
                var holds = WeightedSum.IsEleven(number[2..11], rest: 0) || (written == Digits && Mod97.Of(number) == 1);
                if (holds || written == Digits)
                {
                    hits.Add(HitKind.VatNumber, start, end - start, holds ? Confidence.Hard : Confidence.Likely);
                }
            }
        }
    }

    /// <summary>Gathers the number, with the zeros that were left out; null when it is none.</summary>
    private static int? Collect(string signs, int start, Span<char> number, out int written)
    {
        written = 0;
        var place = start + 2;
        Span<char> digits = stackalloc char[Digits];
        for (; Next(signs, ref place) is { } sign && char.IsAsciiDigit(sign) && written < Digits; place++)
        {
            digits[written++] = sign;
        }

        if (written < FewestDigits || Next(signs, ref place) is not 'B')
        {
            return null;
        }

        "NL00".CopyTo(number);
        digits[..written].CopyTo(number[(2 + Digits - written)..]);
        number[11] = 'B';
        place++;
        for (var count = 12; count < Length; place++)
        {
            if (Next(signs, ref place) is not { } sign || !char.IsAsciiDigit(sign))
            {
                return null;
            }

            number[count++] = sign;
        }

        return place == signs.Length || !char.IsLetterOrDigit(signs[place]) ? place : null;
    }

    /// <summary>The next sign that is no separator, as a capital; null behind the last.</summary>
    private static char? Next(string signs, ref int place)
    {
        while (place < signs.Length && signs[place] is ' ' or '.' or '-')
        {
            place++;
        }

        return place < signs.Length ? char.ToUpperInvariant(signs[place]) : null;
    }
}
