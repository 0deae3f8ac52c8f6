using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Chains;

/// <summary>The chain of all that changed the store: writes links, and keeps its head outside the file.</summary>
internal sealed class AuditChain(StoreConnection connection, TimeProvider clock)
{
    private const string LastSql = "SELECT number AS Number, content AS Content, sha256 AS Sha256 FROM link ORDER BY number DESC LIMIT 1";

    private const string AtSql = "SELECT number AS Number, content AS Content, sha256 AS Sha256 FROM link WHERE number = @number";

    /// <summary>The last link; null before the chain is founded.</summary>
    internal Link? Last => connection.Find<Link>(LastSql);

    /// <summary>Begins the chain with what the store holds, inside the transaction that made the table.</summary>
    internal void Found()
    {
        if (Last is not null)
        {
            return;
        }

        var sequence = connection.Single<long>("SELECT coalesce(max(seq), 0) FROM ledger");
        using var tallies = new TallyDigests(connection, sequence);
        Append(LinkKind.Founded, Changes.Founding(
            connection,
            sequence,
            connection.Single<long>("SELECT coalesce(max(id), 0) FROM failure"),
            tallies.Of(sequence),
            Reach.Of(connection, AppendOnly.Words),
            Reach.Of(connection, AppendOnly.Lives)));
    }

    /// <summary>Adds a link, inside the transaction of what it tells of.</summary>
    /// <returns>Its number.</returns>
    internal long Append(LinkKind kind, string what)
    {
        var last = Last;
        var link = Link.After(last?.Sha256 ?? Link.Beginning, (last?.Number ?? 0) + 1, clock.GetUtcNow(), kind, what);
        connection.Execute("INSERT INTO link (number, content, sha256) VALUES (@Number, @Content, @Sha256)", link);
        return link.Number;
    }

    /// <summary>Writes the head beside the store, once what it tells of is committed.</summary>
    /// <remarks>Under the store's lock, so that of two programs the one with the later head writes last.</remarks>
    /// <exception cref="StoreException">It cannot be written.</exception>
    internal void Seal()
    {
        try
        {
            connection.Run("BEGIN IMMEDIATE");
        }
        catch (StoreException busy) when (busy.Kind == StoreFault.Locked)
        {
            // Whoever is writing will put a later head there.
            return;
        }

        try
        {
            if (Last is { } last)
            {
                new HeadFile(last.Number, last.Sha256).Write(connection.Path);
            }
        }
        finally
        {
            connection.Rollback();
        }
    }

    /// <summary>Refuses a store whose chain is not the one its head tells of, and catches up a head that was left behind by a program that was stopped.</summary>
    /// <exception cref="StoreException">The chain was cut off or changed, or the head is of another store.</exception>
    internal void RequireHead()
    {
        // The file first: another program may add links meanwhile, and then the store knows more than the file, never less.
        var head = HeadFile.Read(connection.Path);
        var last = Last;
        if (head is not null && connection.Find<Link>(AtSql, new { number = head.Number })?.Sha256 != head.Sha256)
        {
            throw StoreFaults.OtherHead(connection.Path, HeadFile.PathOf(connection.Path), head.Number);
        }

        if (last is not null && last.Number != head?.Number)
        {
            try
            {
                Seal();
            }
            catch (StoreException denied) when (denied.Kind == StoreFault.Unwritable)
            {
                // A store that is only looked at may lie in a folder that cannot be written to.
            }
        }
    }
}
