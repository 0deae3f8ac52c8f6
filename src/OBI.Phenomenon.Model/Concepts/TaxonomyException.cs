namespace OBI.Phenomenon.Model.Concepts;

/// <summary>The taxonomy breaks one of its own rules.</summary>
public sealed class TaxonomyException : Exception
{
    /// <summary>Names the rule broken.</summary>
    public TaxonomyException(string message)
        : base(message)
    {
    }

    /// <summary>Names the rule broken by a concept.</summary>
    public TaxonomyException(ConceptCode code, string message)
        : base($"concept {code}: {message}") => Code = code;

    /// <summary>Wraps the cause.</summary>
    public TaxonomyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>For serialisers.</summary>
    public TaxonomyException()
    {
    }

    /// <summary>The concept at fault, when one is.</summary>
    public ConceptCode? Code { get; }
}
