using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Place;

/// <summary>Dutch postcode of six signs, some twenty addresses; with a house number behind it one address.</summary>
internal sealed class PostcodeDetector : IDetector
{
    private const int FurthestNumber = 12;

    public TextSigns Needs => TextSigns.Digit;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        for (var place = 0; place + 6 <= signs.Length; place++)
        {
            if (signs[place] is < '1' or > '9' || signs.AsSpan(place, 4).ContainsAnyExceptInRange('0', '9'))
            {
                continue;
            }

            var letters = signs[place + 4] == ' ' ? place + 5 : place + 4;
            if (letters + 2 <= signs.Length && IsPair(signs.AsSpan(letters, 2)) && Words.IsFree(signs, place, letters + 2 - place))
            {
                var end = HouseNumberEnd(signs, letters + 2);
                hits.Add(HitKind.Postcode, place, (end ?? letters + 2) - place, end is null ? Confidence.Likely : Confidence.Hard);
                place = letters + 1;
            }
        }
    }

    private static bool IsPair(ReadOnlySpan<char> letters) =>
        char.IsAsciiLetterUpper(letters[0]) && char.IsAsciiLetterUpper(letters[1]) && letters is not ("SA" or "SD" or "SS");

    private static int? HouseNumberEnd(string signs, int from)
    {
        var place = from;
        while (place < signs.Length && place < from + FurthestNumber && (signs[place] is ' ' or ',' or '.' || signs.AsSpan(place).StartsWith("nr", StringComparison.OrdinalIgnoreCase) || (signs[place] is 'r' or 'R' && place > from && signs[place - 1] is 'n' or 'N')))
        {
            place++;
        }

        var start = place;
        while (place < signs.Length && char.IsAsciiDigit(signs[place]))
        {
            place++;
        }

        return place > start && place - start <= 5 ? place : null;
    }
}
