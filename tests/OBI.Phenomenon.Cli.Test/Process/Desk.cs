using System.Security.Cryptography;
using System.Text.Json;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>A folder of a test's own with the pipelines and the sample exports, as a user's checkout has them.</summary>
internal sealed class Desk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal Desk()
    {
        foreach (var name in new[] { "pipelines", "data-samples" })
        {
            _folder.CopyFrom(Repository.PathOf(name), name);
        }
    }

    /// <summary>A desk with all that lies on another one: its store, its results and what is kept of them.</summary>
    internal Desk(Desk other) => _folder.CopyFrom(other.Folder);

    internal string Folder => _folder.Path;

    internal string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Runs the quarterly pipeline and returns its summary.</summary>
    internal JsonElement RunQuarter(params string[] arguments)
    {
        var run = Obi.Run(Folder, ["run", "pipelines/quarterly.yaml", "--json", .. arguments]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    /// <summary>Every file below a folder with the hash of its bytes, as one text that shows what differs.</summary>
    internal static string Fingerprint(string folder) => string.Join(
        '\n',
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.Path)))} {file.Name}"));

    public void Dispose() => _folder.Dispose();
}
