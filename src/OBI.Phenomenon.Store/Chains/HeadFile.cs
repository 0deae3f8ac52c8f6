using System.Globalization;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Chains;

/// <summary>The head of the chain, kept beside the store: what shows that the chain's end was cut off or the whole of it written anew.</summary>
/// <param name="Number">The last link.</param>
/// <param name="Sha256">Its hash.</param>
internal sealed record HeadFile(long Number, string Sha256)
{
    private const string Unfinished = ".unfinished";

    internal static string PathOf(string store) => $"{store}.head";

    /// <summary>Reads it; null when there is none.</summary>
    /// <exception cref="StoreException">It is there and says something else, or cannot be read.</exception>
    internal static HeadFile? Read(string store)
    {
        try
        {
            return Parse(File.ReadAllText(PathOf(store))) ?? throw StoreFaults.BrokenHead(store, PathOf(store));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw StoreFaults.BrokenHead(store, PathOf(store), denied);
        }
    }

    /// <summary>Puts it in its place, whole or not at all.</summary>
    /// <exception cref="StoreException">It cannot be written.</exception>
    internal void Write(string store)
    {
        var path = PathOf(store);
        try
        {
            using (var stream = new FileStream(path + Unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Number} {Sha256}\n")));
                stream.Flush(flushToDisk: true);
            }

            File.Move(path + Unfinished, path, overwrite: true);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw StoreFaults.Unwritable(path, "the head of the audit chain belongs there; give this user the right to write it, make room, and run again (what was taken in is safe)", denied);
        }
    }

    private static HeadFile? Parse(string text) =>
        text.TrimEnd('\n').Split(' ') is [var number, { Length: 64 } hash]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var link)
        && hash.All(char.IsAsciiHexDigitLower)
            ? new HeadFile(link, hash)
            : null;
}
