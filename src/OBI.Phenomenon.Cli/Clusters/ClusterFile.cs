using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
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
}
