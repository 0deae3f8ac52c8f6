namespace OBI.Phenomenon.Picture.Trends;

/// <summary>What is left out to see whether a verdict still stands.</summary>
public enum StabilityKind
{
    /// <summary>One supplier.</summary>
    Supplier = 0,

    /// <summary>Signals attributed by those who report them alone.</summary>
    Perceived = 1,

    /// <summary>All but one of the signals that may be copies.</summary>
    Bundles = 2,

    /// <summary>The older half of the history.</summary>
    OlderHistory = 3,
}
