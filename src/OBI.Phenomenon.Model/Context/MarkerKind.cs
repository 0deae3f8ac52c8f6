namespace OBI.Phenomenon.Model.Context;

/// <summary>What changed in how signals come about.</summary>
public enum MarkerKind
{
    /// <summary>People were asked to report.</summary>
    Campaign = 0,

    /// <summary>The law, or what counts under it.</summary>
    Law = 1,

    /// <summary>A contact point opened, moved or closed.</summary>
    ContactPoint = 2,

    /// <summary>A supplier records or selects in another way.</summary>
    Recording = 3,
}
