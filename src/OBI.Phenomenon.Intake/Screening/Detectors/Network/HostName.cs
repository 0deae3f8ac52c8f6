namespace OBI.Phenomenon.Intake.Screening.Detectors.Network;

/// <summary>Names of hosts (RFC 1123), international ones among them.</summary>
internal static class HostName
{
    /// <summary>The longest a name may be.</summary>
    internal const int Longest = 253;

    /// <summary>Where the name that begins here ends.</summary>
    internal static int EndOf(string signs, int start)
    {
        var end = start;
        while (end < signs.Length && end - start <= Longest && (char.IsLetterOrDigit(signs[end]) || signs[end] is '-' or '.'))
        {
            end++;
        }

        while (end > start && signs[end - 1] is '.' or '-')
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether it is labels with dots between them, the last of them letters.</summary>
    internal static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is < 4 or > Longest)
        {
            return false;
        }

        var labels = 0;
        var last = default(ReadOnlySpan<char>);
        foreach (var range in name.Split('.'))
        {
            last = name[range];
            if (last.Length is 0 or > 63 || last[0] == '-' || last[^1] == '-')
            {
                return false;
            }

            labels++;
        }

        return labels >= 2 && last.Length >= 2 && (last.StartsWith("xn--") || !HoldsOther(last));
    }

    private static bool HoldsOther(ReadOnlySpan<char> label)
    {
        foreach (var sign in label)
        {
            if (!char.IsLetter(sign))
            {
                return true;
            }
        }

        return false;
    }
}
