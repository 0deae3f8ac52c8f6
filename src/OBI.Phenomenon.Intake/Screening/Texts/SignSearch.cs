using System.Buffers;

namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>Finds which signs occur in a text.</summary>
internal static class SignSearch
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    internal static TextSigns Of(ReadOnlySpan<char> text) =>
        (text.ContainsAny(Digits) ? TextSigns.Digit : TextSigns.None)
        | (text.Contains('@') ? TextSigns.At : TextSigns.None)
        | (text.Contains('.') ? TextSigns.Dot : TextSigns.None)
        | (text.Contains('<') ? TextSigns.Filler : TextSigns.None)
        | (text.ContainsAny(Capitals) || text.ContainsAnyExceptInRange('\0', '\u007f') ? TextSigns.Upper : TextSigns.None);
}
