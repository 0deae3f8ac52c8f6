namespace OBI.Phenomenon.Node;

/// <summary>A Node program could not be started, or said that it failed.</summary>
public sealed class NodeException : Exception
{
    /// <summary>Creates one with a message that says what to do.</summary>
    public NodeException(string message)
        : base(message)
    {
    }

    /// <summary>Creates one with a message that says what to do, and what lay under it.</summary>
    public NodeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
