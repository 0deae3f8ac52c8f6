namespace OBI.Phenomenon.Model.Contracts;

/// <summary>What the values of one coded column mean.</summary>
/// <remarks>
/// A meaning is a list of targets: concept codes, a state's code, or the word of a closed list; an empty list means that the contract ignores the value.
/// A value without a meaning is unknown; nothing is guessed.
/// </remarks>
public sealed class TermMap
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _own;
    private readonly Func<string, string?> _built;

    /// <summary>Combines the supplier's own terms with those built into the way the column is read.</summary>
    /// <param name="own">Value to targets, as written in <c>terms.yaml</c>; these win.</param>
    /// <param name="built">Value to target for a column read as codes, labels or states; null where unknown.</param>
    public TermMap(IReadOnlyDictionary<string, IReadOnlyList<string>> own, Func<string, string?> built)
    {
        _own = own;
        _built = built;
    }

    /// <summary>The targets of a value, none when it is ignored, null when it is unknown.</summary>
    public IReadOnlyList<string>? Find(string value) =>
        _own.TryGetValue(value, out var targets) ? targets
        : _built(value) is { } target ? [target]
        : null;
}
