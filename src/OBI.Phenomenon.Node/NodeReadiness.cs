namespace OBI.Phenomenon.Node;

/// <summary>What this machine has of what the Node programs need.</summary>
/// <param name="Version">Node's version, or null when it was not found.</param>
/// <param name="Missing">One sentence for each thing that is missing, saying how to mend it; empty when all is well.</param>
public sealed record NodeReadiness(string? Version, IReadOnlyList<string> Missing)
{
    /// <summary>Whether the programs can run.</summary>
    public bool IsReady => Missing.Count == 0;
}
