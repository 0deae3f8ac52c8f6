using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Dutch;

/// <summary>Dutch licence plates: the fourteen series (sidecodes), the royal house and the corps diplomatique.</summary>
/// <remarks>Dashes make a plate of it; without them only a word beside it, or nothing else around it, does, for codes look alike.</remarks>
internal sealed class PlateDetector : IDetector
{
    private static readonly string[] Series =
    [
        "XX9999", "9999XX", "99XX99", "XX99XX", "XXXX99", "99XXXX", "99XXX9", "9XXX99", "XX999X", "X999XX", "XXX99X", "X99XXX", "9XX999", "999XX9", "X9999",
    ];

    private static readonly string[] Groups =
    [
        "XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9", "9-XXX-99", "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9",
        "X-99-99", "X-9999", "9-XXX99",
    ];

    private static readonly string[] NeverGiven = ["GVD", "KKK", "KVT", "LPF", "NSB", "PKK", "PSV", "TBS", "PVV", "SGP", "VVD"];
    private static readonly string[] NeverGivenPairs = ["SS", "SD", "SA"];

    private static readonly ContextWords Context = new("kenteken", "kentekens", "auto", "voertuig", "busje", "bus", "bestelbus", "bestelauto", "motor", "scooter", "wagen", "nummerbord", "plaat", "plate", "car", "van");

    private const int LongestGroup = 5;

    public TextSigns Needs => TextSigns.Digit;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        var upTo = 0;
        foreach (var (start, length) in Tokens.WithDigits(signs))
        {
            if (start < upTo)
            {
                continue;
            }

            if (length is 5 or 6 && IsSeries(signs.AsSpan(start, length), Series) && IsNamed(text, start, length))
            {
                hits.Add(HitKind.Plate, start, length, Confidence.Hard);
            }
            else if (IsSpecial(signs.AsSpan(start, length)) && IsNamed(text, start, length))
            {
                hits.Add(HitKind.Plate, start, length, Confidence.Likely);
            }
            else if (HasDash(signs, start, start + length) && Dashed(text, start) is { } found)
            {
                hits.Add(HitKind.Plate, found.Start, found.Length, IsNamed(text, found.Start, found.Length) ? Confidence.Hard : Confidence.Likely);
                upTo = found.Start + found.Length;
            }
        }
    }

    private static bool IsNamed(ScreenedText text, int start, int length) => text.IsWhole(start, length) || Context.IsNear(text, start, length);

    private static bool HasDash(string signs, int start, int end) => Back(signs, start) < start || Dash(signs, end) > end;

    /// <summary>Two or three groups with dashes between them, of which this word is one.</summary>
    private static (int Start, int Length)? Dashed(ScreenedText text, int word)
    {
        var signs = text.Text;
        var start = Back(signs, Back(signs, word));
        Span<char> written = stackalloc char[16];
        var (count, end) = (0, start);
        for (var group = 0; group < 3; group++)
        {
            var from = end;
            while (end < signs.Length && char.IsAsciiLetterOrDigit(signs[end]) && end - from < LongestGroup)
            {
                written[count++] = signs[end++];
            }

            var next = Dash(signs, end);
            if (group == 2 || next == end)
            {
                break;
            }

            written[count++] = '-';
            end = next;
        }

        return Words.IsFree(signs, start, end - start) && Dash(signs, end) == end && (IsSeries(written[..count], Groups) || IsSpecialWith(written[..count])) ? (start, end - start) : null;
    }

    /// <summary>The beginning of the group before, when a dash parts it from this one.</summary>
    private static int Back(string signs, int start)
    {
        var dash = start;
        while (dash > 0 && signs[dash - 1] is ' ')
        {
            dash--;
        }

        if (dash == 0 || signs[dash - 1] != '-' || start - dash > 1)
        {
            return start;
        }

        dash--;
        while (dash > 0 && signs[dash - 1] is ' ')
        {
            dash--;
        }

        var before = dash;
        while (before > 0 && char.IsAsciiLetterOrDigit(signs[before - 1]))
        {
            before--;
        }

        return before < dash && dash - before <= 4 ? before : start;
    }

    /// <summary>Behind a dash with what follows it; the place itself when none stands there.</summary>
    private static int Dash(string signs, int end)
    {
        var place = end;
        place += place < signs.Length && signs[place] == ' ' ? 1 : 0;
        if (place >= signs.Length || signs[place] != '-')
        {
            return end;
        }

        place += place + 1 < signs.Length && signs[place + 1] == ' ' ? 2 : 1;
        return place < signs.Length && char.IsAsciiLetterOrDigit(signs[place]) ? place : end;
    }

    private static bool IsSeries(ReadOnlySpan<char> written, string[] series)
    {
        foreach (var form in series)
        {
            if (Fits(written, form))
            {
                return !HoldsNeverGiven(written);
            }
        }

        return false;
    }

    private static bool Fits(ReadOnlySpan<char> written, string form)
    {
        if (written.Length != form.Length)
        {
            return false;
        }

        for (var place = 0; place < form.Length; place++)
        {
            if (form[place] switch { 'X' => !char.IsAsciiLetter(written[place]), '9' => !char.IsAsciiDigit(written[place]), _ => written[place] != '-' })
            {
                return false;
            }
        }

        return true;
    }

    private static bool HoldsNeverGiven(ReadOnlySpan<char> written)
    {
        foreach (var letters in NeverGiven)
        {
            if (written.Contains(letters, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var pair in NeverGivenPairs)
        {
            var place = written.IndexOf(pair, StringComparison.OrdinalIgnoreCase);
            if (place >= 0 && (place == 0 || !char.IsAsciiLetter(written[place - 1])) && (place + 2 == written.Length || !char.IsAsciiLetter(written[place + 2])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpecialWith(ReadOnlySpan<char> written) => written.Count('-') == 1 && IsSpecial([.. written[..written.IndexOf('-')], .. written[(written.IndexOf('-') + 1)..]]);

    /// <summary>AA with one to three digits is the royal house's; CD with up to four and CDJ with up to three are diplomats'.</summary>
    private static bool IsSpecial(ReadOnlySpan<char> token)
    {
        var letters = token.IndexOfAnyInRange('0', '9');
        return letters is 2 or 3 && token.Length - letters is >= 1 and <= 4 && token.Length <= 6 && token[..letters] is "AA" or "CD" or "CDJ" && !token[letters..].ContainsAnyExceptInRange('0', '9');
    }
}
