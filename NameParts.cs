namespace OBI.Phenomenon.Intake.Screening.Detectors.Persons.Names;

/// <summary>Words that stand together and may be one name, and what speaks for it.</summary>
internal readonly ref struct NameParts
{
    private const int Most = 8;

    private readonly int _strong;
    private readonly int _known;
    private readonly int _weak;
    private readonly bool _first;
    private readonly bool _family;
    private readonly bool _initials;
    private readonly bool _dotted;
    private readonly bool _particle;
    private readonly bool _capitalBeforeParticle;

    private NameParts(string text, List<NameWord> words, int start, int count)
    {
        Count = count;
        for (var index = start; index < start + count; index++)
        {
            var word = words[index];
            if (word.Is(NameRole.Infix) && !word.IsStrong)
            {
                _capitalBeforeParticle |= _strong > 0;
                _particle |= IsOldParticle(text.AsSpan(word.Start, word.End - word.Start));
                continue;
            }

            _strong += word.IsStrong ? 1 : 0;
            _known += word.Shape == NameShape.Capital && word.IsKnown ? 1 : 0;
            _weak += word.IsWeak ? 1 : 0;
            _first |= word.IsStrong && word.IsKnown && word.Is(NameRole.First);
            _family |= word.IsStrong && word.Built == NameBuild.Family;
            _particle |= word.Built == NameBuild.Particle;
            _initials |= word.Shape == NameShape.Initials;
            _dotted |= word.Shape == NameShape.Initials && (word.End - word.Start > 1 || (word.End < text.Length && text[word.End] == '.'));
        }
    }

    /// <summary>How many words it has.</summary>
    internal int Count { get; }

    /// <summary>The words that stand together from here, particles and weak words only between or before others.</summary>
    internal static NameParts From(string text, List<NameWord> words, int start)
    {
        var (end, lastName) = (start, start - 1);
        while (end < words.Count && end - start < Most && (end == start || NameSpacing.Joins(text, words[end - 1], words[end])))
        {
            var word = words[end];
            if (word.Breaks && !word.Is(NameRole.Infix))
            {
                break;
            }

            lastName = word.Breaks ? lastName : end;
            end++;
        }

        return new NameParts(text, words, start, lastName - start + 1);
    }

    /// <summary>Whether it is a name, given what stands around it.</summary>
    internal bool AreName(bool title, bool introduced, bool deed, bool opensSentence, bool isWholeText)
    {
        var capitals = _strong + _weak;
        return title ? capitals > 0 || _initials
            : _first
            || (_initials && _dotted && (_strong > 0 || (_weak > 0 && _known > 0)))
            || (_initials && (_known > 0 || (_strong > 0 && _particle)))
            || (_known > 0 && (capitals > 1 || !opensSentence || isWholeText || deed))
            || (_strong > 0 && (_particle || _capitalBeforeParticle))
            || _strong > 1
            || (_strong == 1 && _family && (!opensSentence || deed))
            || (capitals > 0 && introduced && (_strong > 0 || _initials))
            || (_strong > 0 && deed);
    }

    // "van der" and its like live on in names alone, where "van" and "de" are in every sentence.
    private static bool IsOldParticle(ReadOnlySpan<char> written) =>
        written.Equals("der", StringComparison.OrdinalIgnoreCase) || written.Equals("den", StringComparison.OrdinalIgnoreCase) || written.Equals("ter", StringComparison.OrdinalIgnoreCase)
        || written.Equals("v.d", StringComparison.OrdinalIgnoreCase) || written.Equals("v/d", StringComparison.OrdinalIgnoreCase) || written.Equals("bin", StringComparison.OrdinalIgnoreCase)
        || written.Equals("ibn", StringComparison.OrdinalIgnoreCase) || written.Equals("abu", StringComparison.OrdinalIgnoreCase) || written.Equals("abou", StringComparison.OrdinalIgnoreCase)
        || written.Equals("bint", StringComparison.OrdinalIgnoreCase) || written.Equals("el", StringComparison.OrdinalIgnoreCase) || written.Equals("al", StringComparison.Ordinal)
        || written.Equals("von", StringComparison.OrdinalIgnoreCase) || written.Equals("ould", StringComparison.OrdinalIgnoreCase);
}
