namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>A label's share in a pattern beside its share among the state's other signals, as tested.</summary>
public enum Representation
{
    /// <summary>No demonstrable difference, or none that is shown.</summary>
    None = 0,

    /// <summary>Demonstrably more often than elsewhere.</summary>
    Over = 1,

    /// <summary>Demonstrably less often than elsewhere.</summary>
    Under = 2,
}
