namespace OBI.Phenomenon.Intake.Screening.Detectors.Persons.Names;

/// <summary>What stands between and around the words of a name.</summary>
internal static class NameSpacing
{
    /// <summary>Whether two words can be parts of one name: a space between them, with a dot behind initials and titles.</summary>
    internal static bool Joins(string text, NameWord left, NameWord right)
    {
        var between = text.AsSpan(left.End, right.Start - left.End);
        var dotAllowed = left.Shape == NameShape.Initials || left.Is(NameRole.Title) || left.Is(NameRole.Infix);
        between = dotAllowed && between is ['.', ..] ? between[1..] : between;
        return between.Length <= 3 && between.Trim(' ').IsEmpty && (between.Length > 0 || dotAllowed);
    }

    /// <summary>Whether the word before, or the one before that, says that somebody's name follows: "genaamd", "mijn broer", "name is".</summary>
    internal static bool Introduces(string text, List<NameWord> words, int index) =>
        index > 0 && IsNear(text, words[index - 1], words[index])
        && (words[index - 1].Is(NameRole.Before)
            || (index > 1 && words[index - 1].Shape == NameShape.Lower && words[index - 1].End - words[index - 1].Start <= 3 && words[index - 2].Is(NameRole.Before) && IsNear(text, words[index - 2], words[index - 1])));

    /// <summary>Whether the word behind is something that people do: "zei", "woont".</summary>
    internal static bool IsFollowedByDeed(string text, List<NameWord> words, int last) =>
        last + 1 < words.Count && words[last + 1].Is(NameRole.After) && words[last + 1].Shape == NameShape.Lower && text.AsSpan(words[last].End, words[last + 1].Start - words[last].End).Trim(" '’s").IsEmpty;

    /// <summary>Whether a place opens a sentence, where any word has a capital.</summary>
    internal static bool OpensSentence(string text, int start)
    {
        for (var at = start - 1; at >= 0; at--)
        {
            if (text[at] is not (' ' or '"' or '\'' or '(' or '[' or '*' or '«' or '„' or '“'))
            {
                return text[at] is '.' or '!' or '?' or ':' or '\n' or '\r' or '>' or '-' or '•' or '|' or ';';
            }
        }

        return true;
    }

    private static bool IsNear(string text, NameWord left, NameWord right) =>
        right.Start - left.End <= 3 && text.AsSpan(left.End, right.Start - left.End).IndexOfAny('\n', '.', ';') < 0;
}
