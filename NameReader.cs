using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Persons.Names;

/// <summary>Looks at each word of a text as a part of a name.</summary>
internal static class NameReader
{
    private static readonly string[] ShortFirstNames = ["th", "chr", "ph", "joh", "fr", "jos", "wm", "abd"];
    private static readonly string[] Particles = ["d", "o", "al", "el", "ben", "ould", "abu", "as", "ash", "ad", "ar", "an", "at", "bin"];

    /// <summary>Fills the list with one entry for each word of the text.</summary>
    internal static void Read(ScreenedText text, List<NameWord> words)
    {
        words.Clear();
        Span<char> folded = stackalloc char[NameBook.Longest];
        foreach (var word in text.Words)
        {
            words.Add(word.Length > NameBook.Longest || word.HasAny(~(Traits.Letter | Traits.Dash | Traits.Apostrophe | Traits.Dot | Traits.Slash | Traits.Colon))
                ? new NameWord(word.Start, word.End, NameShape.Other, NameRole.None, NameBuild.Plain)
                : Look(text, word, folded));
        }
    }

    private static NameWord Look(ScreenedText text, Word word, Span<char> buffer)
    {
        var written = text[word];
        var end = word.End;
        // Whose: "Bakker's" is Bakker.
        if (written.Length > 3 && written[^2] == '\'' && written[^1] is 's' or 'S')
        {
            end -= 2;
            written = written[..^2];
        }

        var folded = buffer[..Folding.Fold(written, buffer)];
        if (!word.Has(Traits.Upper))
        {
            return new NameWord(word.Start, end, NameShape.Lower, NameBook.Of(folded), NameBuild.Plain);
        }

        if (IsInitials(written, folded, FollowedByDot(text.Value, end)))
        {
            return new NameWord(word.Start, end, NameShape.Initials, NameBook.Of(folded) & NameRole.Title, NameBuild.Plain);
        }

        var role = NameBook.Of(folded);
        var build = NameBuild.Plain;
        if (folded.IndexOfAny('-', '\'') is > 0 and var cut && cut < folded.Length - 1)
        {
            role |= OfParts(folded);
            build = Particles.AsSpan().Contains(folded[..cut].ToString()) ? NameBuild.Particle : build;
        }

        if (!char.IsUpper(written[0]) && build != NameBuild.Particle)
        {
            return new NameWord(word.Start, end, NameShape.Other, role, build);
        }

        // A word all in capitals is an abbreviation, unless a list knows it.
        var allCapitals = written.Length > 1 && !word.Has(Traits.Lower);
        var shape = allCapitals && (role & (NameRole.Known | NameRole.Title)) == NameRole.None ? NameShape.Other : NameShape.Capital;
        build = build == NameBuild.Particle ? build : Endings.OfNoun(folded) ? NameBuild.Noun : Endings.OfFamily(folded) ? NameBuild.Family : NameBuild.Plain;
        return new NameWord(word.Start, end, shape, role, build);
    }

    private static NameRole OfParts(ReadOnlySpan<char> folded)
    {
        var role = NameRole.None;
        foreach (var part in folded.SplitAny('-', '\''))
        {
            role |= NameBook.Of(folded[part]) & NameRole.Known;
        }

        return role;
    }

    private static bool IsInitials(ReadOnlySpan<char> written, ReadOnlySpan<char> folded, bool dotted)
    {
        if (dotted && written.Length <= 3 && ShortFirstNames.AsSpan().Contains(folded.ToString()))
        {
            return true;
        }

        for (var at = 0; at < written.Length; at++)
        {
            if (at % 2 == 0 ? !char.IsUpper(written[at]) : written[at] is not ('.' or '-'))
            {
                return false;
            }
        }

        return written.Length % 2 == 1;
    }

    private static bool FollowedByDot(string text, int end) => end < text.Length && text[end] == '.';
}
