using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Sample.Test;

/// <summary>The folders of the checkout that a sample has to do with.</summary>
internal static class SampleFiles
{
    internal static string Committed => Repository.PathOf("data-samples");

    internal static string Sources => Repository.PathOf("pipelines", "sources");

    /// <summary>Every file by its relative name, with its bytes.</summary>
    internal static SortedDictionary<string, byte[]> In(string folder) =>
        new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
            File.ReadAllBytes), StringComparer.Ordinal);
}
