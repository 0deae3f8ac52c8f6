using System.Buffers;
using System.Text.RegularExpressions;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Network;

/// <summary>E-mail addresses with the at sign, and sometimes the dot, in words.</summary>
internal sealed class SpelledEmailDetector : IDetector
{
    private static readonly Regex Spelled = new(
        @"[a-z0-9._+-]{2,64} ?(?:\(at\)|\[at\]|\{at\}| apenstaartje | apestaartje ) ?[a-z0-9-]{2,63}(?: ?(?:\.|\(dot\)|\[dot\]|\(punt\)|\[punt\]| punt | dot ) ?[a-z0-9-]{2,63}){1,3}",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly SearchValues<string> Signs = SearchValues.Create(["at)", "at]", "at}", "staartje"], StringComparison.OrdinalIgnoreCase);

    public TextSigns Needs => TextSigns.None;

    public void Detect(ScreenedText text, HitList hits)
    {
        if (!text.Text.AsSpan().ContainsAny(Signs))
        {
            return;
        }

        foreach (var match in Spelled.EnumerateMatches(text.Text))
        {
            hits.Add(HitKind.Email, match.Index, match.Length, Confidence.Hard);
        }
    }
}
