using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Network;

/// <summary>E-mail addresses, those of other scripts among them.</summary>
internal sealed class EmailDetector : IDetector
{
    private const string Local = ".!#$%&'*+/=?^_`{|}~-";
    private const int LongestLocal = 64;

    public TextSigns Needs => TextSigns.At;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        for (var at = signs.IndexOf('@', StringComparison.Ordinal); at >= 0; at = signs.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && at - start <= LongestLocal && (char.IsLetterOrDigit(signs[start - 1]) || Local.Contains(signs[start - 1], StringComparison.Ordinal)))
            {
                start--;
            }

            while (start < at && "'/=.".Contains(signs[start], StringComparison.Ordinal))
            {
                start++;
            }

            var end = HostName.EndOf(signs, at + 1);
            var local = signs.AsSpan(start, at - start);
            if (local.Length is > 0 and <= LongestLocal && !local.EndsWith(".") && !local.Contains("..", StringComparison.Ordinal)
                && (start == 0 || signs[start - 1] is not ('"' or '@' or '\\'))
                && (end == signs.Length || signs[end] is not ('@' or '_'))
                && HostName.IsName(signs.AsSpan(at + 1, end - at - 1)))
            {
                hits.Add(HitKind.Email, start, end - start, Confidence.Hard);
            }
        }
    }
}
