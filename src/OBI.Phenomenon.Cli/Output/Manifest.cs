using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Cli.Output;

/// <summary>Says which files make up a result, so that anyone can check that nothing was changed.</summary>
/// <remarks>It holds hashes of released files only: a hash of an input would confirm a guessed small file.</remarks>
internal static class Manifest
{
    internal const string Name = "manifest.json";

    /// <summary>One hash over the names and contents of all files, in order of name.</summary>
    internal static string ResultHash(IReadOnlyList<ResultFile> files) =>
        ResultHash(files.ToDictionary(file => file.Name, file => HashOf(file.Bytes)));

    /// <summary>One hash over the names and hashes of all files, in order of name.</summary>
    internal static string ResultHash(IReadOnlyDictionary<string, string> hashes)
    {
        var lines = hashes.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Value}  {file.Key}\n");
        return HashOf(Encoding.UTF8.GetBytes(string.Concat(lines)));
    }

    /// <summary>The manifest over these files.</summary>
    internal static ResultFile Write(Header header, IReadOnlyList<Supplier> suppliers, IReadOnlyList<ResultFile> files)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("product", header.Product);
            json.WriteString("productVersion", header.ProductVersion);
            json.WriteString("pipeline", header.Pipeline);
            json.WriteString("period", header.Period);
            json.WriteNumber("asOfSequence", header.AsOfSequence);
            json.WriteString("asOfDate", header.AsOfDate);
            json.WriteString("taxonomyVersion", header.TaxonomyVersion);
            json.WriteString("runId", header.RunId);
            json.WriteStartObject("mappingVersions");
            foreach (var supplier in suppliers)
            {
                json.WriteString(supplier.Id, supplier.MappingVersion);
            }

            json.WriteEndObject();
            json.WriteStartObject("files");
            foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
            {
                json.WriteString(file.Name, HashOf(file.Bytes));
            }

            json.WriteEndObject();
            json.WriteString("resultSha256", ResultHash(files));
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return new ResultFile(Name, buffer.ToArray());
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
