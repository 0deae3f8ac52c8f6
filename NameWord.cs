namespace OBI.Phenomenon.Intake.Screening.Detectors.Persons.Names;

/// <summary>A word, looked at as a part of a name.</summary>
/// <param name="Start">Its first character in the text.</param>
/// <param name="End">One past its last.</param>
/// <param name="Shape">How it looks.</param>
/// <param name="Role">What lists say of it.</param>
/// <param name="Built">What its beginning or ending says of it.</param>
internal readonly record struct NameWord(int Start, int End, NameShape Shape, NameRole Role, NameBuild Built)
{
    internal bool Is(NameRole role) => (Role & role) != NameRole.None;

    /// <summary>Whether it is on a list of names and no ordinary word.</summary>
    internal bool IsKnown => Is(NameRole.Known) && !Is(NameRole.Everyday);

    /// <summary>Whether it may be part of a name, but counts for none by itself: an ordinary word that is also a name, or built as nouns are.</summary>
    internal bool IsWeak => Shape == NameShape.Capital && !IsKnown && (Is(NameRole.Known) || (!Is(NameRole.Everyday) && Built == NameBuild.Noun));

    /// <summary>Whether it speaks for a name: known, or no word that anybody knows.</summary>
    internal bool IsStrong => Shape == NameShape.Capital && (IsKnown || (!Is(NameRole.Everyday) && Built != NameBuild.Noun && End - Start > 1));

    /// <summary>Whether no name goes on through it.</summary>
    internal bool Breaks => Shape switch
    {
        NameShape.Initials => false,
        NameShape.Capital => !IsWeak && !IsStrong,
        _ => true,
    };
}
