using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Person;

/// <summary>Reads a name that begins at a word.</summary>
internal static class NameReading
{
    private const int MostWords = 7;
    private const NameRoles Known = NameRoles.First | NameRoles.Last | NameRoles.Shaped;

    /// <summary>How many words the name has; 0 when none begins here.</summary>
    internal static int At(List<NameWord> words, int place, ScreenedText text)
    {
        var word = words[place];
        if (word.Is(NameRoles.Title))
        {
            return AfterTitle(words, place);
        }

        if (word.Is(NameRoles.Initials))
        {
            var name = Tail(words, place + 1, strict: true);
            return name > 0 && !words[place + name].Is(NameRoles.Other) && (text.Text[word.End - 1] == '.' || HasDot(text.Text, word.End) || words[place + name].Is(Known)) ? 1 + name : 0;
        }

        // Two capitalised words in a row are a name unless one of them is known to be something else; a name that is a word too, such as Mei, needs company.
        var tail = word.Is(NameRoles.Capital) ? Tail(words, place + 1, strict: false) : 0;
        if (!word.Is(NameRoles.Capital) || (word.Is(NameRoles.Other) && (tail == 0 || !word.Is(NameRoles.First | NameRoles.Last))))
        {
            return 0;
        }

        var introduced = place > 0 && word.Joined && words[place - 1].Is(NameRoles.Introduces);
        return tail > 0 || introduced || word.Is(NameRoles.First) || (word.Is(NameRoles.Last | NameRoles.Shaped) && !word.Begins) || IsAll(text, word) ? 1 + tail : 0;
    }

    private static bool HasDot(string text, int end) => end < text.Length && text[end] == '.';

    private static bool IsAll(ScreenedText text, NameWord word) => word.End - word.Start >= 4 && text.IsWhole(word.Start, word.End - word.Start);

    private static int AfterTitle(List<NameWord> words, int place)
    {
        var at = place + 1;
        while (at < words.Count && at - place <= MostWords && words[at].Joined && words[at].Is(NameRoles.Title | NameRoles.Initials | NameRoles.Infix))
        {
            at++;
        }

        // A title with initials alone still points at somebody.
        var hasInitials = Enumerable.Range(place + 1, at - place - 1).Any(word => words[word].Is(NameRoles.Initials));
        var capitals = 0;
        while (at < words.Count && at - place <= 2 * MostWords && words[at].Joined && capitals < 3 && words[at].Is(NameRoles.Capital | NameRoles.Infix))
        {
            capitals += words[at].Is(NameRoles.Capital) ? 1 : 0;
            at++;
        }

        while (at > place && words[at - 1].Is(NameRoles.Infix))
        {
            at--;
        }

        return (capitals > 0 && !(capitals == 1 && words[at - 1].Is(NameRoles.Other))) || hasInitials ? at - place : 0;
    }

    /// <summary>How many words of the name follow: capitalised ones, with infixes and initials between them.</summary>
    private static int Tail(List<NameWord> words, int from, bool strict)
    {
        var (at, end) = (from, from);
        while (at < words.Count && at - from < MostWords && words[at].Joined)
        {
            var word = words[at];
            if (word.Is(NameRoles.Capital) && (!word.Is(NameRoles.Other) || word.Is(NameRoles.First | NameRoles.Last)) && !word.Begins)
            {
                end = ++at;
            }
            else if (word.Is(NameRoles.Infix) || (word.Is(NameRoles.Initials) && !word.Begins))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return strict && end == from ? 0 : end - from;
    }
}
