namespace OBI.Phenomenon.Disclosure.Suppression.Exact;

/// <summary>A number that can be added, multiplied and divided without error.</summary>
internal interface IFieldElement<T> : IEquatable<T>
    where T : struct, IFieldElement<T>
{
    /// <summary>A whole number as one of these.</summary>
    static abstract T Of(long number);

    /// <summary>Whether it is zero.</summary>
    bool IsZero { get; }

    /// <summary>This minus a product.</summary>
    T Less(T factor, T other);

    /// <summary>This divided by a number that is not zero.</summary>
    T Over(T divisor);
}
