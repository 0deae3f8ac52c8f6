namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>Tells words apart.</summary>
internal static class Words
{
    private const int LongestGlued = 24;

    /// <summary>Whether a place is bounded by no letter or digit.</summary>
    internal static bool IsFree(string text, int start, int length) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]));

    /// <summary>Whether a word of two letters or more, and of nothing else, sticks to what begins here: a space was forgotten.</summary>
    internal static bool IsGlued(string text, int start)
    {
        var place = start;
        while (place > 0 && start - place < LongestGlued && char.IsLetter(text[place - 1]))
        {
            place--;
        }

        return start - place >= 2 && (place == 0 || !char.IsLetterOrDigit(text[place - 1]));
    }
}
