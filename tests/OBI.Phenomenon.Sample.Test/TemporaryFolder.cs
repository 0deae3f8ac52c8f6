namespace OBI.Phenomenon.Sample.Test;

/// <summary>A folder of one test's own.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("obi-sample-").FullName;

    /// <summary>Every file by its relative name, with its bytes.</summary>
    internal SortedDictionary<string, byte[]> Files() => FilesIn(Path);

    internal static SortedDictionary<string, byte[]> FilesIn(string folder) =>
        new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'),
            File.ReadAllBytes), StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
