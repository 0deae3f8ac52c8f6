namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>The words of a text: letters and digits without anything between them.</summary>
internal static class Tokens
{
    /// <summary>The words that hold a digit, as start and length.</summary>
    internal static IEnumerable<(int Start, int Length)> WithDigits(string text)
    {
        for (var place = 0; place < text.Length;)
        {
            var digit = text.AsSpan(place).IndexOfAnyInRange('0', '9');
            if (digit < 0)
            {
                yield break;
            }

            var start = place + digit;
            while (start > place && char.IsAsciiLetterOrDigit(text[start - 1]))
            {
                start--;
            }

            var end = place + digit;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }

            place = end;
            if (Words.IsFree(text, start, end - start))
            {
                yield return (start, end - start);
            }
        }
    }
}
