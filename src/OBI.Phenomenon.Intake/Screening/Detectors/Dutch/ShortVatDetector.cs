using OBI.Phenomenon.Intake.Screening.Checksums;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Dutch;

/// <summary>Btw-id without its country: nine digits, B and two digits say enough when the nine pass their test.</summary>
internal sealed class ShortVatDetector : ITokenDetector
{
    private const int Length = 12;

    public void Judge(int start, int length, ScreenedText text, HitList hits)
    {
        var token = text.Text.AsSpan(start, length);
        if (length == Length && token[9] is 'B' or 'b' && !token[..9].ContainsAnyExceptInRange('0', '9') && !token[10..].ContainsAnyExceptInRange('0', '9') && WeightedSum.IsEleven(token[..9], rest: 0))
        {
            hits.Add(HitKind.VatNumber, start, length, Confidence.Hard);
        }
    }
}
