namespace OBI.Phenomenon.Model.Concepts;

/// <summary>The nine questions the taxonomy answers about a signal.</summary>
public enum Facet
{
    /// <summary>Which kind of actor; which state is a <see cref="Signals.StateActor"/>.</summary>
    Actor = 0,

    /// <summary>Who acted for the state.</summary>
    Agent = 1,

    /// <summary>At whom or what it was aimed.</summary>
    Target = 2,

    /// <summary>How it was done (modus operandi).</summary>
    Modus = 3,

    /// <summary>What it was meant to reach.</summary>
    Objective = 4,

    /// <summary>Through which channel.</summary>
    Channel = 5,

    /// <summary>What came of it.</summary>
    Effect = 6,

    /// <summary>Which national security interest it touches.</summary>
    Interest = 7,

    /// <summary>Whether it is undesired foreign interference at all.</summary>
    Scope = 8,
}
