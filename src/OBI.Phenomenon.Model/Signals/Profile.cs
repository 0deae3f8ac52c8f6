using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using OBI.Phenomenon.Model.Concepts;

namespace OBI.Phenomenon.Model.Signals;

/// <summary>The coded content of a signal: for each observed facet a set of concepts.</summary>
/// <remarks>
/// A facet that is absent was not observed, which is not the same as "unknown" (a concept of its own, such as <c>MOD-999</c>).
/// Equal content has equal <see cref="Key"/> and <see cref="Hash"/>, wherever and whenever it was made.
/// </remarks>
public sealed class Profile : IEquatable<Profile>
{
    private Profile(ImmutableArray<ConceptCode> concepts)
    {
        Concepts = concepts;
        Key = string.Join(' ', concepts);
    }

    /// <summary>All concepts, each once, in code order; a code's prefix tells its facet.</summary>
    public ImmutableArray<ConceptCode> Concepts { get; }

    /// <summary>Canonical text: the codes, in order, parted by a space.</summary>
    public string Key { get; }

    /// <summary>SHA-256 of <see cref="Key"/> in lower-case hexadecimal digits.</summary>
    /// <remarks>Worked out when first asked for: most profiles are only compared.</remarks>
    public string Hash => field ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)));

    /// <summary>Makes a profile; repeats are dropped.</summary>
    public static Profile Of(params IEnumerable<ConceptCode> concepts) =>
        new(concepts.Distinct().Order().ToImmutableArray());

    /// <summary>Reads canonical text back.</summary>
    /// <exception cref="FormatException">A part is not a concept's code.</exception>
    public static Profile Parse(string key) =>
        Of(key.Length == 0 ? [] : key.Split(' ').Select(ConceptCode.Parse));

    /// <inheritdoc/>
    public bool Equals(Profile? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Profile);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Key;
}
