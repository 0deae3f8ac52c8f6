using System.Security.Cryptography;
using System.Text;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Picture.Stix;

/// <summary>Ids that follow from what they name (UUID version 5; Leach and others 2005, RFC 4122, 4.3).</summary>
internal static class StixId
{
    /// <summary>The namespace of this program's ids.</summary>
    private static readonly Guid Namespace = new("4f0b6c1d-52a7-4e19-9d3c-8a61f7e0b254");

    /// <summary>The id of an object of a picture.</summary>
    /// <param name="type">Its STIX type, such as <c>threat-actor</c>.</param>
    /// <param name="header">The picture.</param>
    /// <param name="key">What tells it from the picture's other objects of its type.</param>
    internal static string Of(string type, Header header, string key) =>
        $"{type}--{Uuid($"{header.Pipeline}\n{header.Period}\n{header.Version}\n{header.RunId}\n{type}\n{key}")}";

    private static Guid Uuid(string name)
    {
#pragma warning disable CA5350 // version 5 is defined with SHA-1; it names here and protects nothing
        var hash = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
