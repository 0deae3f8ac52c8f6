namespace OBI.Phenomenon.Intake.Screening.Detectors.Person;

/// <summary>Takes a text apart into the words that may be part of a name.</summary>
internal static class NameWords
{
    /// <summary>The words with a role, in order; a word without one parts what stands before it from what comes after.</summary>
    internal static List<NameWord> Of(string text)
    {
        var words = new List<NameWord>();
        var joined = false;
        var begins = true;
        for (var place = 0; place < text.Length;)
        {
            if (!char.IsLetter(text[place]) && text[place] != '\'')
            {
                if (text[place] is '.' or '!' or '?' or ':' or '\n' or ';' or '•' or '|')
                {
                    begins = true;
                }

                joined &= text[place] is ' ' or '-';
                place++;
                continue;
            }

            var end = EndOf(text, place);
            var roles = NameLists.RolesOf(text.AsSpan(place, end - place), out var length);
            end = place + length;

            // Behind "the name is" a name follows, as behind "the name".
            var carries = joined && words.Count > 0 && SaysName(text, words[^1]) && text.AsSpan(place, end - place) is "is" or "was" or "luidt" or "luidde";
            roles |= carries ? NameRoles.Introduces : NameRoles.None;
            if (roles != NameRoles.None)
            {
                words.Add(new NameWord(place, end, roles, begins, joined));
            }

            // The dot of a title or an initial ends no sentence.
            var dotted = roles.HasFlag(NameRoles.Title) || roles.HasFlag(NameRoles.Initials) || (roles.HasFlag(NameRoles.Infix) && length <= 3);
            if (dotted && end < text.Length && text[end] == '.')
            {
                end++;
            }

            joined = roles != NameRoles.None;
            begins = false;
            place = end;
        }

        return words;
    }

    /// <summary>A word holds letters, apostrophes and the dots and slashes of initials and short forms.</summary>
    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length
            && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))
                || (text[end] is '.' or '/' && end + 1 < text.Length && char.IsLetter(text[end + 1]) && end - start <= 12 && IsShort(text, start, end))))
        {
            end++;
        }

        return end;
    }

    private static bool SaysName(string text, NameWord word) =>
        word.Is(NameRoles.Introduces) && text.AsSpan(word.Start, word.End - word.Start) is var said && (said.EndsWith("naam", StringComparison.OrdinalIgnoreCase) || said.EndsWith("name", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the part before a dot is so short that the dot can only stand for what was left out.</summary>
    private static bool IsShort(string text, int start, int dot)
    {
        var from = text.AsSpan(start, dot - start).LastIndexOfAny("./") is var last && last < 0 ? start : start + last + 1;
        return dot - from <= 2;
    }
}
