namespace OBI.Phenomenon.Model.Attribution;

/// <summary>How reliable the supplier is, on the Admiralty scale; a letter is kept as it is and never averaged.</summary>
public enum SourceReliability
{
    /// <summary>Completely reliable.</summary>
    A = 0,

    /// <summary>Usually reliable.</summary>
    B = 1,

    /// <summary>Fairly reliable.</summary>
    C = 2,

    /// <summary>Not usually reliable.</summary>
    D = 3,

    /// <summary>Unreliable.</summary>
    E = 4,

    /// <summary>Reliability cannot be judged.</summary>
    F = 5,
}
