namespace OBI.Phenomenon.Store.Sqlite;

/// <summary>The place of the store, before SQLite opens it.</summary>
/// <remarks>The file itself is opened by SQLite alone: another handle that closes it would drop SQLite's locks in this process.</remarks>
internal static class StoreFile
{
    internal static bool Exists(string path) => new FileInfo(path) is { Exists: true, Length: > 0 };

    internal static void RefuseOthers(string path)
    {
        if (Directory.Exists(path))
        {
            throw StoreFaults.Unwritable(path, "it is a folder; name a file in it with --store");
        }

        // SQLite takes a file of one byte for an empty database, and would overwrite it.
        if (new FileInfo(path) is { Exists: true, Length: 1 })
        {
            throw StoreFaults.NotADatabase(path);
        }
    }

    internal static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw StoreFaults.Unwritable(path, "its folder cannot be made; check the name and the rights of this user", fault);
        }
    }
}
