namespace OBI.Phenomenon.Store;

/// <summary>The store cannot be used; the message is one line: the file, what is wrong, what to do.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Names the fault.</summary>
    public StoreException(StoreFault kind, string message, Exception? innerException = null)
        : base(message, innerException) => Kind = kind;

    /// <summary>For serialisers.</summary>
    public StoreException()
    {
    }

    /// <summary>For serialisers.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>For serialisers.</summary>
    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What is wrong.</summary>
    public StoreFault Kind { get; }
}
