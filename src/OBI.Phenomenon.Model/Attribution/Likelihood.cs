namespace OBI.Phenomenon.Model.Attribution;

/// <summary>How likely the attribution is, in the seven steps of ICD 203.</summary>
public enum Likelihood
{
    /// <summary>Not stated by the supplier.</summary>
    NotStated = 0,

    /// <summary>1–5 %.</summary>
    AlmostNoChance = 1,

    /// <summary>5–20 %.</summary>
    VeryUnlikely = 2,

    /// <summary>20–45 %.</summary>
    Unlikely = 3,

    /// <summary>45–55 %.</summary>
    RoughlyEven = 4,

    /// <summary>55–80 %.</summary>
    Likely = 5,

    /// <summary>80–95 %.</summary>
    VeryLikely = 6,

    /// <summary>95–99 %.</summary>
    AlmostCertain = 7,
}
