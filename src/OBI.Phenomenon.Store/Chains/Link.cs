using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OBI.Phenomenon.Store.Chains;

/// <summary>One link: what changed, and a hash over that and the link before.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Content">Canonical JSON: its number, when, which kind, what.</param>
/// <param name="Sha256">Its hash, lower-case hexadecimal.</param>
internal sealed record Link(long Number, string Content, string Sha256)
{
    /// <summary>The hash before the first link.</summary>
    internal static readonly string Beginning = new('0', 64);

    /// <summary>A link after another.</summary>
    /// <param name="before">The last link's hash, or <see cref="Beginning"/>.</param>
    /// <param name="number">Its place.</param>
    /// <param name="at">When.</param>
    /// <param name="kind">Which kind of change.</param>
    /// <param name="what">What changed, as canonical JSON: counts, hashes, codes, never a value of a record.</param>
    internal static Link After(string before, long number, DateTimeOffset at, LinkKind kind, string what)
    {
        var content = string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"number":{{number}},"at":"{{at.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}}","kind":"{{NameOf(kind)}}","what":{{what}}}""");
        return new Link(number, content, Hash(before, content));
    }

    /// <summary>h_i = SHA-256(h_{i−1} ‖ length ‖ content); the length keeps one content from passing for another.</summary>
    internal static string Hash(string before, string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        var hashed = new byte[32 + sizeof(long) + bytes.Length];
        Convert.FromHexString(before).CopyTo(hashed, 0);
        BinaryPrimitives.WriteInt64BigEndian(hashed.AsSpan(32), bytes.Length);
        bytes.CopyTo(hashed, 32 + sizeof(long));
        return Convert.ToHexStringLower(SHA256.HashData(hashed));
    }

    /// <summary>Reads what it says.</summary>
    internal LinkText Read()
    {
        using var content = JsonDocument.Parse(Content);
        var root = content.RootElement;
        return new LinkText(
            root.GetProperty("number").GetInt64(),
            DateTimeOffset.Parse(root.GetProperty("at").GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            KindOf(root.GetProperty("kind").GetString()!),
            root.GetProperty("what").Clone());
    }

    private static string NameOf(LinkKind kind) => kind.ToString().ToLowerInvariant();

    private static LinkKind KindOf(string name) => Enum.Parse<LinkKind>(name, ignoreCase: true);
}
