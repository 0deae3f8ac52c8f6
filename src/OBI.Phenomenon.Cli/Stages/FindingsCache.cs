using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Analysis.Archives;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>Findings kept by the hash of all they depend on, so that what did not change is not computed again.</summary>
/// <remarks>
/// It lies beside the store, for it holds true counts. It may be deleted at any time. What cannot be read, is damaged or is of another build is
/// computed anew; what cannot be written is not kept, and the run goes on.
/// </remarks>
internal sealed class FindingsCache(string folder)
{
    private const int Kept = 32;

    /// <summary>The folder of a store's findings.</summary>
    internal static string FolderOf(string store) => store + ".findings";

    /// <summary>The findings of this key, computed only when they are not kept.</summary>
    /// <param name="key">A hash of everything they depend on.</param>
    /// <param name="compute">Computes them.</param>
    internal Findings Get(string key, Func<Findings> compute)
    {
        var path = Path.Combine(folder, key);
        if (Read(path) is { } kept)
        {
            return kept;
        }

        var computed = compute();
        Write(path, computed);
        return computed;
    }

    private static Findings? Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path).AsSpan();
            var body = bytes[Math.Min(bytes.Length, SHA256.HashSizeInBytes)..];
            return bytes.Length > SHA256.HashSizeInBytes && SHA256.HashData(body).AsSpan().SequenceEqual(bytes[..SHA256.HashSizeInBytes])
                ? FindingsArchive.Read(body)
                : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private void Write(string path, Findings findings)
    {
        var body = FindingsArchive.Write(findings);
        var unfinished = path + "." + Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(unfinished, [.. SHA256.HashData(body), .. body]);
            File.Move(unfinished, path, overwrite: true);
            foreach (var old in new DirectoryInfo(folder).GetFiles().OrderByDescending(file => file.LastWriteTimeUtc).Skip(Kept))
            {
                old.Delete();
            }
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            // Another run writes the same, or there is no room: only time is lost.
        }
    }

    /// <summary>A key over lines of text.</summary>
    internal static string KeyOf(IEnumerable<string> lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
