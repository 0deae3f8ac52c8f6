using System.Collections.Frozen;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Network;

/// <summary>Addresses on the web: with a scheme, with www, or a name under a common domain; hard where they lead to somebody's account.</summary>
internal sealed class UrlDetector : IDetector
{
    /// <summary>An address of version 6 with the name of a network card.</summary>
    private const int LongestNumber = 80;
    private const int LongestScheme = 20;

    private static readonly string[] Schemes = ["http://", "https://", "ftp://", "tg://", "whatsapp://"];

    private static readonly FrozenSet<string> Domains = FrozenSet.ToFrozenSet(
        [
            "nl", "com", "org", "net", "eu", "be", "info", "io", "tv", "gov", "edu", "int", "mil", "site", "online", "app", "biz", "news", "blog", "xyz", "club", "live",
            "ru", "tr", "ir", "cn", "fr", "uk", "pl", "ch", "au", "ca", "jp", "br", "se", "dk", "fi", "cz", "gr", "ro", "bg", "hu", "sk", "lu", "ie", "ua", "ma", "dz", "tn", "eg", "sy", "iq", "sa", "ae", "il", "hk", "tw", "sr", "cw", "aw",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Accounts =
        ["t.me", "telegram.me", "x.com", "twitter.com", "facebook.com", "fb.com", "instagram.com", "tiktok.com", "vk.com", "ok.ru", "linkedin.com", "youtube.com", "youtu.be", "wa.me", "weibo.com", "snapchat.com", "threads.net"];

    public TextSigns Needs => TextSigns.None;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        Numbered(signs, hits);
        var upTo = 0;
        for (var dot = signs.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = dot + 1 < signs.Length ? signs.IndexOf('.', dot + 1) : -1)
        {
            if (dot < upTo || dot == 0 || !char.IsLetterOrDigit(signs[dot - 1]))
            {
                continue;
            }

            var host = dot;
            while (host > upTo && dot - host <= HostName.Longest && (char.IsLetterOrDigit(signs[host - 1]) || signs[host - 1] is '-' or '_' or '.'))
            {
                host--;
            }

            var (start, hasScheme) = Begin(signs, host, upTo);
            var end = HostName.EndOf(signs, host);
            if (start >= 0 && hasScheme && end < signs.Length && signs[end] == '@')
            {
                (host, end) = (end + 1, HostName.EndOf(signs, end + 1));
            }

            var name = signs.AsSpan(host, Math.Max(0, end - host));
            if (start >= 0 && IsHost(name, hasScheme, signs, host))
            {
                end = Path(signs, end);
                hits.Add(HitKind.Url, start, end - start, LeadsToAccount(name, signs.AsSpan(host, end - host)) ? Confidence.Hard : Confidence.Likely);
            }

            // The other dots of the same name lead to the same.
            upTo = Math.Max(upTo, end);
        }
    }

    /// <summary>A host that is an internet address of version 6, between brackets.</summary>
    private static void Numbered(string signs, HitList hits)
    {
        for (var open = signs.IndexOf("://[", StringComparison.Ordinal); open >= 0; open = signs.IndexOf("://[", open + 1, StringComparison.Ordinal))
        {
            var start = open;
            var inside = signs.AsSpan(open + 4, Math.Min(LongestNumber, signs.Length - open - 4)).IndexOf(']');
            while (start > 0 && open - start < LongestScheme && char.IsAsciiLetter(signs[start - 1]))
            {
                start--;
            }

            if (inside > 0 && start < open)
            {
                hits.Add(HitKind.Url, start, Path(signs, open + 4 + inside + 1) - start, Confidence.Likely);
            }
        }
    }

    /// <summary>Where an address with this host begins; -1 when something stands before it that makes it none.</summary>
    private static (int Start, bool HasScheme) Begin(string signs, int host, int upTo)
    {
        // Name and password may stand before the host.
        var user = host > 0 && signs[host - 1] == '@' ? signs.AsSpan(upTo, host - upTo).LastIndexOf("//") : -1;
        var place = user >= 0 && !signs.AsSpan(upTo + user, host - upTo - user).Contains(' ') ? upTo + user + 2 : host;
        foreach (var scheme in Schemes)
        {
            var start = place - scheme.Length;
            if (start >= upTo && signs.AsSpan(start, scheme.Length).Equals(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return start == 0 || !char.IsLetterOrDigit(signs[start - 1]) ? (start, true) : (-1, false);
            }
        }

        return host > 0 && signs[host - 1] is '@' or '/' or '*' or ':' or '=' or '&' ? (-1, false) : (host, false);
    }

    private static bool IsHost(ReadOnlySpan<char> name, bool hasScheme, string signs, int host)
    {
        if (hasScheme)
        {
            return HostName.IsName(name) || IpDetector.IsFour(name);
        }

        if (!HostName.IsName(name) || (host > 0 && char.IsLetterOrDigit(signs[host - 1])))
        {
            return false;
        }

        var top = name[(name.LastIndexOf('.') + 1)..];
        var label = name[..^(top.Length + 1)];
        return name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (label[(label.LastIndexOf('.') + 1)..].Length >= 3 && !label.ContainsAnyInRange('A', 'Z') && Domains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(top) && !top.ContainsAnyInRange('A', 'Z'))
            || IsAccountHost(name);
    }

    private static int Path(string signs, int end)
    {
        if (end < signs.Length && signs[end] == ':')
        {
            var port = end + 1;
            while (port < signs.Length && char.IsAsciiDigit(signs[port]))
            {
                port++;
            }

            end = port > end + 1 ? port : end;
        }

        if (end < signs.Length && signs[end] is '/' or '?' or '#')
        {
            var start = end;
            while (end < signs.Length && !char.IsWhiteSpace(signs[end]) && signs[end] is not ('"' or '<' or '>' or '|' or '\\'))
            {
                end++;
            }

            // The last bracket may close one within the path, or one around the address.
            var unopened = signs.AsSpan(start, end - start).Count(')') - signs.AsSpan(start, end - start).Count('(');
            while (signs[end - 1] is '.' or ',' or ';' or ':' or '\'' or '!' || (signs[end - 1] == ')' && unopened-- > 0))
            {
                end--;
            }
        }

        return end;
    }

    private static bool LeadsToAccount(ReadOnlySpan<char> host, ReadOnlySpan<char> whole) => whole.Length > host.Length + 1 && IsAccountHost(host);

    private static bool IsAccountHost(ReadOnlySpan<char> host)
    {
        foreach (var account in Accounts)
        {
            if (host.Equals(account, StringComparison.OrdinalIgnoreCase) || (host.EndsWith(account, StringComparison.OrdinalIgnoreCase) && host[^(account.Length + 1)] == '.'))
            {
                return true;
            }
        }

        return false;
    }
}
