namespace OBI.Phenomenon.Intake.Screening.Detectors.Persons.Names;

/// <summary>What the beginning or ending of a word says of it.</summary>
internal enum NameBuild
{
    /// <summary>Nothing.</summary>
    Plain = 0,

    /// <summary>A noun, adjective or place.</summary>
    Noun = 1,

    /// <summary>A family name.</summary>
    Family = 2,

    /// <summary>A particle that families carry is part of it, as in d'Arc or al-Hassan.</summary>
    Particle = 3,
}
