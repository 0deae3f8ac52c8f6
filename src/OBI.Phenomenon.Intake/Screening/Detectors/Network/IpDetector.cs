using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Network;

/// <summary>Internet addresses of both versions (RFC 791 and 4291), with or without the length of a network behind them.</summary>
internal sealed class IpDetector : IDetector
{
    private static readonly ContextWords Versions = new("v", "versie", "version", "release", "paragraaf", "§", "par");

    public TextSigns Needs => TextSigns.None;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        if (!text.Signs.HasFlag(TextSigns.Digit) && !signs.Contains("::", StringComparison.Ordinal))
        {
            return;
        }

        for (var place = 0; place < signs.Length;)
        {
            var start = place;
            while (place < signs.Length && (char.IsAsciiHexDigit(signs[place]) || signs[place] is '.' or ':'))
            {
                place++;
            }

            if (place - start >= 2)
            {
                Judge(text, start, place, hits);
            }

            place = Math.Max(place, start + 1);
        }
    }

    private static void Judge(ScreenedText text, int start, int end, HitList hits)
    {
        var signs = text.Text;
        while (end > start && signs[end - 1] is '.' or ':' && !signs.AsSpan(start, end - start).EndsWith("::"))
        {
            end--;
        }

        var token = signs.AsSpan(start, end - start);
        if (token is "::" && ((start > 0 && !char.IsWhiteSpace(signs[start - 1])) || (end < signs.Length && !char.IsWhiteSpace(signs[end]) && signs[end] != '/')))
        {
            return;
        }

        if (!(IsFour(token) ? !Versions.IsNear(text, start, 0) || token.StartsWith("10.") || token.StartsWith("192.") : IsSix(token)) || !Words.IsFree(signs, start, end - start))
        {
            return;
        }

        if (end < signs.Length && signs[end] == '%')
        {
            end++;
            while (end < signs.Length && char.IsLetterOrDigit(signs[end]))
            {
                end++;
            }
        }

        var length = end + 1;
        if (end < signs.Length && signs[end] == '/')
        {
            while (length < signs.Length && char.IsAsciiDigit(signs[length]))
            {
                length++;
            }

            end = length is var to && to - end is 2 or 3 or 4 && int.Parse(signs.AsSpan(end + 1, to - end - 1), System.Globalization.CultureInfo.InvariantCulture) <= 128 ? to : end;
        }

        hits.Add(HitKind.IpAddress, start, end - start, Confidence.Hard);
    }

    /// <summary>Four numbers from 0 to 255 with dots between them, without leading zeros.</summary>
    internal static bool IsFour(ReadOnlySpan<char> token)
    {
        var parts = 0;
        foreach (var range in token.Split('.'))
        {
            var part = token[range];
            if (++parts > 4 || part.Length is 0 or > 3 || part.ContainsAnyExceptInRange('0', '9') || (part.Length > 1 && part[0] == '0')
                || int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) > 255)
            {
                return false;
            }
        }

        return parts == 4;
    }

    /// <summary>Eight groups of up to four hexadecimal digits, of which a run may be left out once; the last two may be written as four numbers.</summary>
    private static bool IsSix(ReadOnlySpan<char> token)
    {
        if (token.Count(':') < 2 || token.Contains(":::", StringComparison.Ordinal))
        {
            return false;
        }

        var left = token.IndexOf("::");
        if (left >= 0 && token[(left + 2)..].Contains("::", StringComparison.Ordinal))
        {
            return false;
        }

        var groups = left < 0 ? GroupsIn(token) : GroupsIn(token[..left]) + GroupsIn(token[(left + 2)..]);
        return left < 0 ? groups == 8 : groups is >= 0 and <= 7;
    }

    /// <summary>How many groups; far below zero when it is not groups.</summary>
    private static int GroupsIn(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty)
        {
            return 0;
        }

        var groups = 0;
        foreach (var range in part.Split(':'))
        {
            var group = part[range];
            if (group.Contains('.'))
            {
                if (!IsFour(group) || range.End.GetOffset(part.Length) != part.Length)
                {
                    return -100;
                }

                groups += 2;
            }
            else if (group.Length is 0 or > 4)
            {
                return -100;
            }
            else
            {
                groups++;
            }
        }

        return groups;
    }
}
