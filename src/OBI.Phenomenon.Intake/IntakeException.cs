namespace OBI.Phenomenon.Intake;

/// <summary>A delivery as a whole breaks its contract and is refused; nothing of it is kept.</summary>
/// <remarks>The message says where, which rule and what to do; it never holds a value of a record.</remarks>
public sealed class IntakeException : Exception
{
    /// <summary>Says where, which rule and what to do.</summary>
    /// <param name="reason">A short code of the rule, such as <c>extra-column</c>.</param>
    /// <param name="line">The line, counted from 1; 0 for the delivery as a whole.</param>
    /// <param name="message">What is wrong and what to do.</param>
    public IntakeException(string reason, long line, string message)
        : base(message)
    {
        Reason = reason;
        Line = line;
    }

    /// <summary>Wraps the cause.</summary>
    public IntakeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says what is wrong.</summary>
    public IntakeException(string message)
        : base(message)
    {
    }

    /// <summary>For serialisers.</summary>
    public IntakeException()
    {
    }

    /// <summary>A short code of the rule.</summary>
    public string Reason { get; } = "refused";

    /// <summary>The line, counted from 1; 0 for the delivery as a whole.</summary>
    public long Line { get; }
}
