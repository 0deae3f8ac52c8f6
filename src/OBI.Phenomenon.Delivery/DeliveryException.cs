namespace OBI.Phenomenon.Delivery;

/// <summary>A supplier's folder or a delivery in it cannot be used.</summary>
public sealed class DeliveryException : Exception
{
    /// <summary>Says where, what is wrong and what to do.</summary>
    public DeliveryException(string message)
        : base(message)
    {
    }

    /// <summary>Says where, what is wrong and what to do, with the cause.</summary>
    public DeliveryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>For serialisers.</summary>
    public DeliveryException()
    {
    }
}
