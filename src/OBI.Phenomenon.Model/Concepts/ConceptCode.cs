namespace OBI.Phenomenon.Model.Concepts;

/// <summary>The code of a concept, such as <c>MOD-111</c>: a facet's prefix, a dash, and letters or digits.</summary>
public readonly record struct ConceptCode : IComparable<ConceptCode>
{
    private ConceptCode(string value) => Value = value;

    /// <summary>The code as written.</summary>
    public string Value { get; }

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text does not have the shape of a code.</exception>
    public static ConceptCode Parse(string text) =>
        TryParse(text, out var code)
            ? code
            : throw new FormatException("a concept code is three capitals, a dash, and capitals or digits, as in MOD-111");

    /// <summary>Reads a code without throwing.</summary>
    public static bool TryParse(string? text, out ConceptCode code)
    {
        code = default;
        if (text is null || text.Length < 5 || text[3] != '-')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i != 3 && !(char.IsAsciiLetterUpper(text[i]) || (i > 3 && char.IsAsciiDigit(text[i]))))
            {
                return false;
            }
        }

        code = new ConceptCode(text);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(ConceptCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Before in code order.</summary>
    public static bool operator <(ConceptCode left, ConceptCode right) => left.CompareTo(right) < 0;

    /// <summary>After in code order.</summary>
    public static bool operator >(ConceptCode left, ConceptCode right) => left.CompareTo(right) > 0;

    /// <summary>Before in code order, or the same.</summary>
    public static bool operator <=(ConceptCode left, ConceptCode right) => left.CompareTo(right) <= 0;

    /// <summary>After in code order, or the same.</summary>
    public static bool operator >=(ConceptCode left, ConceptCode right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
