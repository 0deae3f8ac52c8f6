namespace OBI.Phenomenon.Model.Attribution;

/// <summary>On whose word a signal is tied to a state.</summary>
public enum AttributionBasis
{
    /// <summary>Nobody established it.</summary>
    NotEstablished = 0,

    /// <summary>The people who reported it say so.</summary>
    Perceived = 1,

    /// <summary>The supplying organisation attributed it.</summary>
    Assessed = 2,
}
