namespace OBI.Phenomenon.Intake.Screening.Detectors.Person;

/// <summary>What a word can be within a name.</summary>
[Flags]
internal enum NameRoles
{
    None = 0,

    /// <summary>It has a capital.</summary>
    Capital = 1,

    /// <summary>A title, such as mevr. or hoca.</summary>
    Title = 2,

    /// <summary>An initial, or several.</summary>
    Initials = 4,

    /// <summary>A word between, such as van or bin.</summary>
    Infix = 8,

    /// <summary>A listed first name.</summary>
    First = 16,

    /// <summary>A listed surname.</summary>
    Last = 32,

    /// <summary>It ends as surnames do.</summary>
    Shaped = 64,

    /// <summary>A capitalised word that is no name: a place, a body, a month.</summary>
    Other = 128,

    /// <summary>A word that introduces a person, such as genaamd.</summary>
    Introduces = 256,
}
