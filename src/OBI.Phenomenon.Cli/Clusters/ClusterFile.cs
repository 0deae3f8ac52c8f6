using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
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
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
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

    /// <summary>Reads the models of an earlier run.</summary>
    /// <exception cref="CsvRefusal">The file cannot be read, or was not written by <see cref="Write"/>.</exception>
    internal static ClusterDocument Read(string path) => CsvFile.Read(path, "name a file that obi clusters wrote with --json", Read);

    /// <summary>Reads a stream.</summary>
    internal static ClusterDocument Read(Stream stream, string shown)
    {
        try
        {
            return JsonSerializer.Deserialize<ClusterDocument>(stream, Options) is { IsWhole: true } document ? document : throw new CsvRefusal(shown, 0, NotOurs);
        }
        catch (JsonException broken)
        {
            throw new CsvRefusal(shown, (int)(broken.LineNumber ?? -1) + 1, NotOurs);
        }
    }
}
