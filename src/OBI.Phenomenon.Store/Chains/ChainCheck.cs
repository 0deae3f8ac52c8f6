using System.Globalization;
using Microsoft.Data.Sqlite;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Chains;

/// <summary>Recomputes the audit chain of a store and holds it against the store and the head beside it.</summary>
public static class ChainCheck
{
    private const string LinksSql = "SELECT number AS Number, content AS Content, sha256 AS Sha256 FROM link ORDER BY number";

    /// <summary>Verifies a store's chain; changes nothing.</summary>
    /// <exception cref="StoreException">The file is not there, is something else, or cannot be read.</exception>
    public static ChainReport Verify(string path)
    {
        StoreFile.RefuseOthers(path);
        if (!StoreFile.Exists(path))
        {
            throw StoreFaults.Missing(path);
        }

        // Not read-only: a journal that a killed program left has to be played back first.
        using var connection = StoreConnection.Open(path, SqliteOpenMode.ReadWrite);
        return connection.Single<long>("SELECT count(*) FROM sqlite_schema WHERE name = 'link'") == 0
            ? throw StoreFaults.NoChain(path)
            : Verify(connection);
    }

    internal static ChainReport Verify(StoreConnection connection)
    {
        connection.Run("BEGIN");
        try
        {
            var links = connection.Query<Link>(LinksSql);
            var faults = Sequence(links).Concat(Head(links, connection.Path)).ToList();

            // What a broken link says cannot be held against anything.
            return new ChainReport(links.Count, faults.Count > 0 ? faults : [.. Contents.Compare(connection, links)]);
        }
        finally
        {
            connection.Rollback();
        }
    }

    private static IEnumerable<string> Sequence(List<Link> links)
    {
        if (links.Count == 0)
        {
            yield return "link 1: is missing, with all after it";
        }

        var (before, expected) = (Link.Beginning, 1L);
        foreach (var link in links)
        {
            if (link.Number != expected)
            {
                yield return Line(expected, link.Number == expected + 1 ? "is missing" : $"to {(link.Number - 1).ToString(CultureInfo.InvariantCulture)}: are missing");
            }
            else if (link.Sha256 != Link.Hash(before, link.Content))
            {
                yield return Line(link.Number, "its content or hash was changed, or it was put there: it does not follow from the link before");
                yield break;
            }

            (before, expected) = (link.Sha256, link.Number + 1);
        }
    }

    private static IEnumerable<string> Head(List<Link> links, string store)
    {
        HeadFile? head;
        string? broken = null;
        try
        {
            head = HeadFile.Read(store);
        }
        catch (StoreException fault)
        {
            (head, broken) = (null, fault.Message);
        }

        if (head is null)
        {
            yield return broken ?? $"{HeadFile.PathOf(store)}: is missing, so that nothing shows whether the end of the chain was cut off; put it back";
        }
        else if (links.Count == 0 || links[^1].Number < head.Number)
        {
            yield return Line((links.Count == 0 ? 0 : links[^1].Number) + 1, string.Create(CultureInfo.InvariantCulture, $"is missing, with all after it: {HeadFile.PathOf(store)} tells of link {head.Number}"));
        }
        else if (links.Find(link => link.Number == head.Number)?.Sha256 != head.Sha256)
        {
            yield return Line(head.Number, $"has another hash than {HeadFile.PathOf(store)} tells: the chain was written anew, or the head replaced");
        }
    }

    internal static string Line(long link, string what) => string.Create(CultureInfo.InvariantCulture, $"link {link}: {what}");
}
