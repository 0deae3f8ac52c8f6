using System.Security.Cryptography;
using System.Text.Json;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Picture.Files;

/// <summary>A picture as a file, <c>picture.json</c>: canonical, sealed, and refused when anything in it was changed.</summary>
/// <remarks>
/// One form only: UTF-8 without byte order mark, LF, one line for each row, properties in the order of the schema, everything sorted by
/// key in ordinal order, numbers without trailing zeros, <c>null</c> for "not shown". The last line holds the seal: the SHA-256 of all bytes
/// before that line, so <c>head -n -1 picture.json | sha256sum</c> recomputes it. A seal tells of change, not of who made the file.
/// </remarks>
public static class PictureFile
{
    /// <summary>The name under which a picture is kept.</summary>
    public const string Name = "picture.json";

    /// <summary>The name under which the schema lies beside it.</summary>
    public const string SchemaName = "picture.schema.json";

    /// <summary>The format this program writes and reads.</summary>
    public const string Format = "obi-picture/1";

    private const string Restore = "restore the file from the run that made it, or make the picture again";

    /// <summary>The JSON schema (draft 2020-12) of picture files, in UTF-8.</summary>
    public static byte[] Schema()
    {
        using var resource = typeof(PictureFile).Assembly.GetManifestResourceStream(SchemaName)!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Writes a picture in canonical form and seals it; the same picture gives the same bytes.</summary>
    /// <exception cref="PictureException">Keys repeat or do not fit the dimensions of their table, or a released picture holds internal numbers.</exception>
    public static byte[] Write(PhenomenonPicture picture)
    {
        var ordered = CanonicalOrder.Of(picture);
        new PictureRules(Name, "correct what composes the picture").Check(ordered);
        return Seal(ordered);
    }

    /// <summary>Reads a picture that was sealed by <see cref="Write"/>.</summary>
    /// <exception cref="PictureException">The file has another shape, was changed, or is not in canonical form.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PhenomenonPicture Read(string path) => Read(File.ReadAllBytes(path), path);

    /// <summary>Reads a picture that was sealed by <see cref="Write"/>.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="file">What to call it in messages.</param>
    /// <exception cref="PictureException">The bytes have another shape, were changed, or are not in canonical form.</exception>
    public static PhenomenonPicture Read(ReadOnlySpan<byte> bytes, string file = Name)
    {
        var frame = Parse(bytes, file);
        if (frame.Format != Format)
        {
            throw new PictureException(file, "$.format", $"this program reads the format '{Format}'", "make the picture again with this version");
        }

        if (frame.Seal != SealOf(bytes))
        {
            throw new PictureException(file, "$.seal", "the seal must be the SHA-256 of all bytes before its line, so the file was changed after it was made", Restore);
        }

        var picture = new PhenomenonPicture(frame.Header, frame.Suppliers, frame.Tables, frame.Findings, frame.Trends, frame.Patterns, frame.KeyPoints, frame.Markers, frame.Events, frame.Earlier, frame.Remarks, frame.Chapters, frame.Vocabulary, frame.Parameters);
        new PictureRules(file, Restore).Check(picture);
        return Seal(CanonicalOrder.Of(picture)).AsSpan().SequenceEqual(bytes)
            ? picture
            : throw new PictureException(file, "$", "a picture has one form only, in order, spacing and numbers", Restore);
    }

    private static PictureFrame Parse(ReadOnlySpan<byte> bytes, string file)
    {
        try
        {
            var frame = JsonSerializer.Deserialize(bytes, PictureJson.Released.PictureFrame) ?? throw new JsonException();
            return frame.Header.Edition == Edition.Internal
                ? JsonSerializer.Deserialize(bytes, PictureJson.Internal.PictureFrame)!
                : frame;
        }
        catch (JsonException cause)
        {
            throw new PictureException(file, cause.Path ?? "$", $"each property is present, known and of its type, as {SchemaName} says", Restore);
        }
    }

    private static byte[] Seal(PhenomenonPicture picture)
    {
        using var text = new CanonicalText();
        text.Write(picture);
        var seal = Convert.ToHexStringLower(SHA256.HashData(text.Bytes));
        text.Close(seal);
        return text.Bytes.ToArray();
    }

    private static string SealOf(ReadOnlySpan<byte> bytes)
    {
        var lastLine = bytes.TrimEnd("\n"u8).LastIndexOf((byte)'\n') + 1;
        return Convert.ToHexStringLower(SHA256.HashData(bytes[..lastLine]));
    }
}
