namespace OBI.Phenomenon.Audit.Cells;

/// <summary>A set of signals, by what they have in common: <c>actor=XA;modus=MOD-100;period=2025-Q4</c>. Where nothing is said of a dimension, all are meant.</summary>
internal readonly record struct Coordinates
{
    internal const string Period = "period";

    private readonly string _text;

    private Coordinates(IEnumerable<KeyValuePair<string, string>> parts) =>
        _text = string.Join(';', parts.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => part.Key + "=" + part.Value));

    /// <summary>From dimensions and values; a total (<c>*</c>) says nothing.</summary>
    internal static Coordinates Of(IEnumerable<KeyValuePair<string, string>> parts) => new(parts.Where(part => part.Value != Keys.Total));

    /// <summary>The value in a dimension, or null.</summary>
    internal string? this[string dimension] => Parts.Where(part => part.Key == dimension).Select(part => part.Value).FirstOrDefault();

    /// <summary>Dimensions and values, in order.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Parts => (_text ?? string.Empty)
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => KeyValuePair.Create(part[..part.IndexOf('=', StringComparison.Ordinal)], part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..]));

    /// <summary>The larger set in which this dimension may be anything.</summary>
    internal Coordinates Without(string dimension) => new(Parts.Where(part => part.Key != dimension));

    /// <summary>The set with another value in this dimension.</summary>
    internal Coordinates With(string dimension, string value) =>
        Of(Parts.Where(part => part.Key != dimension).Append(KeyValuePair.Create(dimension, value)));

    /// <inheritdoc/>
    public override string ToString() => _text ?? string.Empty;
}
