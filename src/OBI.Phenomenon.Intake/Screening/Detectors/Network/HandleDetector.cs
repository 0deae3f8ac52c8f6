using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Network;

/// <summary>Names of accounts: an at sign with 3 to 32 letters, digits, dots or underscores behind it, and no address around it.</summary>
internal sealed class HandleDetector : IDetector
{
    public TextSigns Needs => TextSigns.At;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        for (var at = signs.IndexOf('@', StringComparison.Ordinal); at >= 0; at = signs.IndexOf('@', at + 1))
        {
            var end = at + 1;
            while (end < signs.Length && (char.IsAsciiLetterOrDigit(signs[end]) || signs[end] is '_' or '.'))
            {
                end++;
            }

            while (signs[end - 1] == '.')
            {
                end--;
            }

            var isFree = at == 0 || char.IsWhiteSpace(signs[at - 1]) || signs[at - 1] is '(' or '"' or '\'' or ':' or ',';
            if (isFree && end - at - 1 is >= 3 and <= 32 && char.IsAsciiLetter(signs[at + 1]) && (end == signs.Length || !char.IsLetterOrDigit(signs[end])))
            {
                hits.Add(HitKind.Handle, at, end - at, Confidence.Likely);
            }
        }
    }
}
