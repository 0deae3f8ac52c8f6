using OBI.Phenomenon.Intake.Screening.Checksums;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Foreign;

/// <summary>The Finnish identity code: day of birth, a sign for the century, three digits, and the sign of their remainder by 31.</summary>
internal sealed class FinnishNumberDetector : IDetector
{
    private const int Length = 11;
    private const string Checks = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private const string Centuries = "+-YXWVUABCDEF";

    public TextSigns Needs => TextSigns.Digit;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        for (var start = 0; start + Length <= signs.Length; start++)
        {
            if (char.IsAsciiDigit(signs[start]) && Centuries.Contains(signs[start + 6], StringComparison.Ordinal) && IsEnd(signs, start + Length) && Holds(signs.AsSpan(start, Length)) && (IsBegin(signs, start) || Words.IsGlued(signs, start)))
            {
                hits.Add(HitKind.NationalNumber, start, Length, IsBegin(signs, start) ? Confidence.Hard : Confidence.Likely);
            }
        }
    }

    private static bool IsBegin(string signs, int start) => start == 0 || !char.IsLetterOrDigit(signs[start - 1]);

    private static bool IsEnd(string signs, int end) => end == signs.Length || !char.IsLetterOrDigit(signs[end]);

    private static bool Holds(ReadOnlySpan<char> token)
    {
        if (token[..6].ContainsAnyExceptInRange('0', '9') || token[7..10].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var number = (Birth.Number(token, 0, 6) * 1000) + Birth.Number(token, 7, 3);
        return Birth.Exists(Birth.Number(token, 4, 2), Birth.Number(token, 2, 2), Birth.Number(token, 0, 2)) && Checks[number % 31] == char.ToUpperInvariant(token[10]) && Birth.Number(token, 7, 3) >= 2;
    }
}
