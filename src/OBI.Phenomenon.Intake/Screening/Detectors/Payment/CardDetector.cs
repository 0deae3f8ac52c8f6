using OBI.Phenomenon.Intake.Screening.Checksums;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Payment;

/// <summary>Payment card: a range that is given out (ISO/IEC 7812), the length that goes with it, and Luhn's check digit.</summary>
internal sealed class CardDetector : INumberDetector
{
    public bool CanBe(int digits, int groups) => digits is >= 13 and <= 19;

    public void Judge(in NumberRun run, ScreenedText text, HitList hits)
    {
        if (IsIssued(run.Digits) && Luhn.Holds(run.Digits) && !run.IsSeparatedBy('.') && !run.IsSeparatedBy('/'))
        {
            hits.Add(HitKind.Card, run.Start, run.Length, run.IsGlued ? Confidence.Likely : Confidence.Hard);
        }
    }

    private static bool IsIssued(ReadOnlySpan<char> digits)
    {
        var six = 0;
        foreach (var digit in digits[..6])
        {
            six = (six * 10) + digit - '0';
        }

        return digits.Length switch
        {
            13 => digits[0] == '4',
            14 => (six / 1000) is (>= 300 and <= 305) or 309 or (>= 360 and <= 369) or (>= 380 and <= 399),
            15 => (six / 10000) is 34 or 37 || digits[0] == '1' || six / 100 is 2131,
            16 => digits[0] is '4' or '5' or '6' || six is >= 222100 and <= 272099 || (six / 100) is >= 3528 and <= 3589 || six / 100 is >= 8100 and <= 8171,
            _ => digits[0] is '4' or '5' or '6' || six / 100 is >= 8100 and <= 8171,
        };
    }
}
