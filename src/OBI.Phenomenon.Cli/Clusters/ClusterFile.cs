using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Cli.CsvFiles;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>Models as JSON, as <c>--json</c> writes them.</summary>
internal static class ClusterFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private const string NotOurs = "is not what obi clusters writes with --json, or was changed since; name the file of an earlier run";

    /// <summary>Writes models; equal models give equal bytes.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    internal static void Write(string path, ClusterDocument document)
    {
        try
        {
            File.WriteAllBytes(path, [.. JsonSerializer.SerializeToUtf8Bytes(document, Options), (byte)'\n']);
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            throw new CommandException(ExitCode.Environment, $"{YamlFile.Shown(path)}: cannot be written to; name a file in a folder that exists, on a disk with space");
        }
    }

    /// <summary>Reads the ledger of an earlier run.</summary>
    /// <exception cref="CsvRefusal">The file cannot be read, or was not written by <see cref="Write"/>.</exception>
    internal static PatternLedger ReadLedger(string path) => CsvFile.Read(path, "name a file that obi clusters wrote with --json", ReadLedger);

    /// <summary>Reads the ledger in a stream.</summary>
    internal static PatternLedger ReadLedger(Stream stream, string shown)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("ledger", out var written)
                && LedgerJson.Read(written.GetRawText()) is var ledger
                && ledger.Actors.SelectMany(actor => actor.Patterns).All(pattern => ClusterNumbers.IsId(pattern.Id))
                    ? ledger
                    : throw new CsvRefusal(shown, 0, NotOurs);
        }
        catch (JsonException)
        {
            throw new CsvRefusal(shown, 0, NotOurs);
        }
    }
}
