namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>Looks for telling words near a place.</summary>
internal static class Words
{
    private const int Before = 48;
    private const int After = 24;

    /// <summary>Whether one of the words stands near a place: in the 48 characters before it or the 24 after it, not within a longer word.</summary>
    internal static bool Near(string text, int start, int length, string[] words) =>
        Holds(text.AsSpan(Math.Max(0, start - Before), start - Math.Max(0, start - Before)), words)
        || Holds(text.AsSpan(start + length, Math.Min(After, text.Length - start - length)), words);

    /// <summary>Whether a place is bounded by no letter or digit.</summary>
    internal static bool IsFree(string text, int start, int length) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]));

    private static bool Holds(ReadOnlySpan<char> window, string[] words)
    {
        foreach (var word in words)
        {
            for (var from = 0; window[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase) is var place and >= 0; from += place + 1)
            {
                var (start, end) = (from + place, from + place + word.Length);
                if ((start == 0 || !char.IsLetter(window[start - 1])) && (end == window.Length || !char.IsLetter(window[end])))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
