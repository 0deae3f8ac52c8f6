using OBI.Phenomenon.Intake.Screening.Checksums;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Device;

/// <summary>Numbers of a telephone (IMEI, with Luhn's digit or without), of a subscriber (IMSI) and of a card (ICCID).</summary>
internal sealed class DeviceDetector : INumberDetector
{
    private static readonly ContextWords Context = new("imei", "imeisv", "imsi", "iccid", "toestelnummer", "simkaart", "sim", "toestel", "handset");

    public bool CanBe(int digits, int groups) => digits is (>= 14 and <= 16) or 19 or 20 && groups <= 6;

    public void Judge(in NumberRun run, ScreenedText text, HitList hits)
    {
        if (!IsDevice(run.Digits))
        {
            return;
        }

        var named = Context.IsNear(text, run.Start, run.Length);
        var sure = named || (text.IsWhole(run.Start, run.Length) && (run.Digits.Length is 15 or 19 or 20 || run.IsSeparatedBy('-')));
        var isChecked = run.Digits.Length is 15 or 19 or 20 && Luhn.Holds(run.Digits);
        if (sure || (isChecked && run.Groups == 1 && !run.IsGlued && run.Digits.Length == 15 && run.Digits[0] != '0'))
        {
            hits.Add(HitKind.Device, run.Start, run.Length, sure && (isChecked || named) ? Confidence.Hard : Confidence.Likely);
        }
    }

    private static bool IsDevice(ReadOnlySpan<char> digits) => digits.Length switch
    {
        14 or 16 => digits[..2] is "01" or "35" or "86" or "99" or "49" or "44" or "45" or "33",
        15 => Luhn.Holds(digits) || IsSubscriber(digits),
        19 or 20 => digits.StartsWith("89") && Luhn.Holds(digits),
        _ => false,
    };

    /// <summary>A subscriber's number begins with a country of the ITU's list (E.212), of which the first digit is 2 to 7 or 9.</summary>
    private static bool IsSubscriber(ReadOnlySpan<char> digits)
    {
        var country = int.Parse(digits[..3], System.Globalization.CultureInfo.InvariantCulture);
        return country is (>= 202 and <= 297) or (>= 302 and <= 374) or (>= 400 and <= 438) or (>= 440 and <= 470) or 472 or (>= 502 and <= 555) or (>= 602 and <= 659) or (>= 702 and <= 750) or 901;
    }
}
