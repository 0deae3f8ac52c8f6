namespace OBI.Phenomenon.Model.Attribution;

/// <summary>How close the one who acted stands to the state (the four degrees used for state-linked channels by the EEAS).</summary>
public enum StateLink
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>An organ or official of the state.</summary>
    Official = 1,

    /// <summary>Controlled by the state.</summary>
    Controlled = 2,

    /// <summary>Linked to the state.</summary>
    Linked = 3,

    /// <summary>Aligned with the state.</summary>
    Aligned = 4,
}
