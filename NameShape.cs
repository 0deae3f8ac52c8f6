namespace OBI.Phenomenon.Intake.Screening.Detectors.Persons.Names;

/// <summary>How a word looks, for one that may be part of a name.</summary>
internal enum NameShape
{
    /// <summary>No part of a name: it holds digits or signs, or is an abbreviation.</summary>
    Other = 0,

    /// <summary>In lower case.</summary>
    Lower = 1,

    /// <summary>With a capital.</summary>
    Capital = 2,

    /// <summary>One or more initials.</summary>
    Initials = 3,
}
