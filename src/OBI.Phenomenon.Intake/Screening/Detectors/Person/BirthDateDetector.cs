using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Person;

/// <summary>A day beside a word that makes a day of birth of it, or so long before the text that somebody may have been born on it.</summary>
internal sealed class BirthDateDetector : IDetector
{
    /// <summary>What is told of in a signal is younger.</summary>
    private const int FewestYears = 15;

    /// <summary>Nobody that a signal is about is older.</summary>
    private const int MostYears = 110;

    private static readonly ContextWords Context = new("geboren", "geb", "geboortedatum", "geboortedag", "dob", "date of birth", "born", "doğum", "doğum tarihi", "wurde geboren", "né", "née", "verjaardag");

    public TextSigns Needs => TextSigns.Digit;

    public void Detect(ScreenedText text, HitList hits)
    {
        if (text.AsOf is null && text.PlacesOf(Context).Count == 0)
        {
            return;
        }

        var signs = text.Text;
        for (var place = 0; place < signs.Length && signs.AsSpan(place).IndexOfAnyInRange('0', '9') is var ahead and >= 0;)
        {
            var start = place + ahead;
            if (DateReading.At(signs, start) is var (end, day) && Words.IsFree(signs, start, end - start)
                && (Context.IsNear(text, start, end - start) || IsOld(day, text.AsOf)))
            {
                hits.Add(HitKind.BirthDate, start, end - start, Confidence.Likely);
                place = end;
                continue;
            }

            place = start + 1;
            while (place < signs.Length && char.IsAsciiDigit(signs[place]))
            {
                place++;
            }
        }
    }

    private static bool IsOld(DateOnly? day, DateOnly? asOf) =>
        asOf is { } date && day is { } then && then < Earlier(date, FewestYears) && then >= Earlier(date, MostYears);

    private static DateOnly Earlier(DateOnly date, int years) => date.Year > years ? date.AddYears(-years) : DateOnly.MinValue;
}
