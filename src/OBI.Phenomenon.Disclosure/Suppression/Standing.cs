namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>What may become of a cell.</summary>
public enum Standing
{
    /// <summary>It is shown unless it must be hidden to protect another.</summary>
    Open,

    /// <summary>It must be hidden, and stay unknown.</summary>
    Sensitive,

    /// <summary>It must be hidden, and its possible numbers lie far apart, but one end of them may be its own: it is not for its size that it is hidden.</summary>
    Hidden,

    /// <summary>It has been shown in an earlier edition, and cannot be hidden any more.</summary>
    Published,
}
