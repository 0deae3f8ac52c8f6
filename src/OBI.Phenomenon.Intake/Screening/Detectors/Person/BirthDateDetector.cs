using System.Text.RegularExpressions;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Person;

/// <summary>A day beside a word that makes a day of birth of it.</summary>
internal sealed class BirthDateDetector : IDetector
{
    private static readonly Regex Day = new(
        @"(?:\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?(?:19|20)?\d{2}|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2} (?:jan|feb|maart|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)\p{L}{0,6}\.? (?:19|20)\d{2})",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly string[] Context = ["geboren", "geb", "geboortedatum", "geboortedag", "dob", "date of birth", "born", "doğum", "doğum tarihi", "wurde geboren", "né", "née", "verjaardag"];

    public TextSigns Needs => TextSigns.Digit;

    public void Detect(ScreenedText text, HitList hits)
    {
        foreach (var match in Day.EnumerateMatches(text.Text))
        {
            if (Words.IsFree(text.Text, match.Index, match.Length) && Words.Near(text.Text, match.Index, match.Length, Context))
            {
                hits.Add(HitKind.BirthDate, match.Index, match.Length, Confidence.Likely);
            }
        }
    }
}
