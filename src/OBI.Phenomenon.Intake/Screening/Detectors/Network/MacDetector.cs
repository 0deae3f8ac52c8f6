using System.Buffers;
using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Network;

/// <summary>Addresses of network equipment (EUI-48 and EUI-64): pairs with one separator throughout, or groups of four with dots; those that name nobody are left out.</summary>
internal sealed class MacDetector : IDetector
{
    private static readonly (int Pairs, int Group, string Separators)[] Forms = [(8, 2, ":- "), (6, 2, ":- "), (6, 4, "."), (8, 4, ".")];

    private static readonly SearchValues<char> DigitsAndSpaces = SearchValues.Create("0123456789 ");
    private static readonly SearchValues<char> Zeros = SearchValues.Create("0:-. ");
    private static readonly SearchValues<char> Ones = SearchValues.Create("Ff:-. ");

    public TextSigns Needs => TextSigns.None;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        for (var start = 0; start + 14 <= signs.Length; start++)
        {
            if (!char.IsAsciiHexDigit(signs[start]) || !char.IsAsciiHexDigit(signs[start + 1]) || (start > 0 && (char.IsLetterOrDigit(signs[start - 1]) || signs[start - 1] is ':' or '-')))
            {
                continue;
            }

            foreach (var (pairs, group, separators) in Forms)
            {
                var length = (pairs * 2) + (pairs * 2 / group) - 1;
                if (start + length <= signs.Length && Fits(signs.AsSpan(start, length), group, separators) && IsEnd(signs, start + length))
                {
                    if (pairs == 8 || IsOwn(signs.AsSpan(start, length)))
                    {
                        hits.Add(HitKind.MacAddress, start, length, Confidence.Hard);
                    }

                    start += length - 1;
                    break;
                }
            }
        }
    }

    private static bool IsEnd(string signs, int end) => end == signs.Length || (!char.IsLetterOrDigit(signs[end]) && signs[end] is not (':' or '-'));

    private static bool Fits(ReadOnlySpan<char> token, int group, string separators)
    {
        var separator = token[group];
        if (!separators.Contains(separator, StringComparison.Ordinal))
        {
            return false;
        }

        // Pairs of digits with spaces are a telephone number.
        if (separator == ' ' && !token.ContainsAnyExcept(DigitsAndSpaces))
        {
            return false;
        }

        for (var place = 0; place < token.Length; place++)
        {
            if (place % (group + 1) == group ? token[place] != separator : !char.IsAsciiHexDigit(token[place]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All zeros is none, and all ones is everybody.</summary>
    private static bool IsOwn(ReadOnlySpan<char> token) => token.ContainsAnyExcept(Zeros) && token.ContainsAnyExcept(Ones);
}
