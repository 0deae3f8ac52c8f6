namespace OBI.Phenomenon.Model.Releases;

/// <summary>What was decided is not signed as it has to be; the message says what is missing.</summary>
public sealed class SignatureException : Exception
{
    /// <summary>Says what is missing.</summary>
    public SignatureException(string message)
        : base(message)
    {
    }

    /// <summary>For serialisers.</summary>
    public SignatureException()
    {
    }

    /// <summary>For serialisers.</summary>
    public SignatureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
