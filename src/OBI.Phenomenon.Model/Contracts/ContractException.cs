namespace OBI.Phenomenon.Model.Contracts;

/// <summary>A contract, mapping, taxonomy or pipeline says something that cannot hold.</summary>
/// <remarks>The message reads <c>file:line: what is wrong; what to do</c>.</remarks>
public sealed class ContractException : Exception
{
    /// <summary>Says where, what is wrong and what to do.</summary>
    public ContractException(string file, int line, string message)
        : base(line > 0 ? $"{file}:{line}: {message}" : $"{file}: {message}")
    {
    }

    /// <summary>Says what is wrong and what to do.</summary>
    public ContractException(string message)
        : base(message)
    {
    }

    /// <summary>Wraps the cause.</summary>
    public ContractException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>For serialisers.</summary>
    public ContractException()
    {
    }
}
