using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OBI.Phenomenon.Disclosure.Suppression;

namespace OBI.Phenomenon.Cli.Caches;

/// <summary>Results kept by the hash of all they follow from, so that what did not change is not made again.</summary>
/// <remarks>
/// One folder beside the store, for true counts are in it; it may be deleted at any time. A file begins with a hash over its key and its content: what is
/// damaged, cut short or was put under another name is not read. What cannot be written is not kept, and the run goes on.
/// </remarks>
internal sealed class ResultCache : IAnswers
{
    /// <summary>Ten runs of one period: findings, and the pages of two editions and an archive.</summary>
    private const int Kept = 40;

    private readonly string _folder;
    private readonly bool _reads;

    private ResultCache(string folder, bool reads) => (_folder, _reads) = (folder, reads);

    /// <summary>The cache of a store.</summary>
    internal static ResultCache Beside(string store) => new(FolderOf(store), reads: true);

    /// <summary>The folder of a store's cache.</summary>
    internal static string FolderOf(string store) => store + ".cache";

    /// <summary>A key over parts, none of which runs on into the next.</summary>
    internal static string KeyOf(params IEnumerable<string> parts) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}\n"))))));

    /// <summary>The same cache for a result that has to be proven: it is made anew, and then kept.</summary>
    internal ResultCache Unread() => new(_folder, reads: false);

    /// <summary>What is kept under a key, or null.</summary>
    public byte[]? Find(string key)
    {
        if (!_reads)
        {
            return null;
        }

        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(_folder, key));
            return bytes.Length >= SHA256.HashSizeInBytes && Seal(key, bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes))
                ? bytes[SHA256.HashSizeInBytes..]
                : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a result; the oldest ones make room.</summary>
    public void Keep(string key, byte[] result)
    {
        var path = Path.Combine(_folder, key);
        var unfinished = path + "." + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        try
        {
            Directory.CreateDirectory(_folder);
            File.WriteAllBytes(unfinished, [.. Seal(key, result), .. result]);
            File.Move(unfinished, path, overwrite: true);
            foreach (var old in new DirectoryInfo(_folder).GetFiles().OrderByDescending(file => file.LastWriteTimeUtc).Skip(Kept))
            {
                old.Delete();
            }
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            // Another run writes the same, or there is no room: only time is lost.
        }
    }

    private static byte[] Seal(string key, ReadOnlySpan<byte> result)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(key));
        hash.AppendData(result);
        return hash.GetHashAndReset();
    }
}
