using System.Globalization;
using System.Text.RegularExpressions;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Place;

/// <summary>A place within some metres: coordinates of four decimals or with seconds, plus codes, three words. Two decimals are a region.</summary>
internal sealed class CoordinatesDetector : IDetector
{
    private static readonly Regex Decimals = new(@"[+-]?\d{1,2}\.\d{4,} ?°? ?[NSns]?[,;/ ] ?[+-]?\d{1,3}\.\d{4,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Seconds = new(
        "\\d{1,2} ?° ?\\d{1,2} ?['′’] ?\\d{1,2}(?:[.,]\\d+)? ?(?:\"|″|”|'')? ?[NSZ],? ?\\d{1,3} ?° ?\\d{1,2} ?['′’] ?\\d{1,2}(?:[.,]\\d+)? ?(?:\"|″|”|'')? ?[EWO]",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex PlusCode = new(@"[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex ThreeWords = new(@"///\p{Ll}{3,}\.\p{Ll}{3,}\.\p{Ll}{3,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public TextSigns Needs => TextSigns.None;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        if (text.Signs.HasFlag(TextSigns.Digit | TextSigns.Dot))
        {
            foreach (var match in Decimals.EnumerateMatches(signs))
            {
                if (Words.IsFree(signs, match.Index, match.Length) && IsOnEarth(signs.AsSpan(match.Index, match.Length)))
                {
                    hits.Add(HitKind.Coordinates, match.Index, match.Length, Confidence.Hard);
                }
            }
        }

        if (signs.Contains('°'))
        {
            Report(Seconds, signs, hits);
        }

        if (signs.Contains('+'))
        {
            Report(PlusCode, signs, hits);
        }

        if (signs.Contains("///", StringComparison.Ordinal))
        {
            Report(ThreeWords, signs, hits);
        }
    }

    private static void Report(Regex form, string signs, HitList hits)
    {
        foreach (var match in form.EnumerateMatches(signs))
        {
            hits.Add(HitKind.Coordinates, match.Index, match.Length, Confidence.Hard);
        }
    }

    private static bool IsOnEarth(ReadOnlySpan<char> pair)
    {
        var split = pair.LastIndexOfAny(",;/ ");
        return IsWithin(pair[..split].TrimEnd(" ,;/°NSns"), 90) && IsWithin(pair[(split + 1)..], 180);
    }

    private static bool IsWithin(ReadOnlySpan<char> number, double most) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= most;
}
