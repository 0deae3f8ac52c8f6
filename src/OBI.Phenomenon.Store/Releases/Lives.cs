using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store.Chains;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Releases;

/// <summary>The lives of periods: how each was closed, what was decided about it, and what went out. Append-only.</summary>
/// <remarks>Every write is whole or not at all, and refuses what another program did meanwhile.</remarks>
public sealed class Lives
{
    private readonly StoreConnection _connection;
    private readonly AuditChain _chain;

    internal Lives(StoreConnection connection, AuditChain chain) => (_connection, _chain) = (connection, chain);

    /// <summary>The newest closing of a period, or null when it is a draft.</summary>
    public Closing? Latest(string pipeline, Period period) => Settled(() => ClosingTable.Latest(_connection, pipeline, period));

    /// <summary>The closing that a picture was released from.</summary>
    public Closing ClosingOf(Release release)
    {
        ArgumentNullException.ThrowIfNull(release);
        return Settled(() => ClosingTable.Find(_connection, release.Closing));
    }

    /// <summary>The pipeline's files as they were at a closing, in order of path.</summary>
    public IReadOnlyList<PinnedFile> FilesOf(long closing) => Settled(() => ClosingTable.Files(_connection, closing));

    /// <summary>Everything decided about a closing, oldest first.</summary>
    public IReadOnlyList<Decision> DecisionsOf(long closing) => Settled(() => DecisionTable.Read(_connection, closing));

    /// <summary>Every chapter handed in for a closing, oldest first.</summary>
    public IReadOnlyList<Chapter> ChaptersOf(long closing) => Settled(() => ChapterTable.Read(_connection, closing));

    /// <summary>Everything a pipeline released, oldest first.</summary>
    public IReadOnlyList<Release> ReleasesOf(string pipeline) => Settled(() => ReleaseTable.Read(_connection, pipeline));

    /// <summary>What changed from one sequence of the ledger to a later one, added up by supplier, cause, states and dates.</summary>
    /// <remarks>Only of signals that are still in the store: those that were purged are not changed any more.</remarks>
    public IReadOnlyList<Revision> Revisions(long from, long to) => Settled(() => RevisionReader.Read(_connection, from, to));

    /// <summary>Enters a closing with the files it pins.</summary>
    /// <returns>The closing with its number in the store.</returns>
    /// <exception cref="StoreException">The period was closed by another program meanwhile.</exception>
    public Closing Enter(Closing closing, IReadOnlyList<PinnedFile> files)
    {
        ArgumentNullException.ThrowIfNull(closing);
        ArgumentNullException.ThrowIfNull(files);
        return Whole(LinkKind.Closed, () =>
        {
            var before = ClosingTable.Latest(_connection, closing.Pipeline, closing.Period)?.Number ?? 0;
            return before == closing.Number - 1
                ? closing with { Id = ClosingTable.Enter(_connection, closing, files) }
                : throw StoreFaults.Overtaken(_connection.Path, $"{closing.Period} was closed meanwhile");
        });
    }

    /// <summary>Enters decisions and chapters of a closing that is not released yet.</summary>
    /// <exception cref="StoreException">The closing was released, or closed anew, by another program meanwhile.</exception>
    public void Enter(Closing closing, IReadOnlyList<Decision> decisions, IReadOnlyList<Chapter> chapters)
    {
        ArgumentNullException.ThrowIfNull(closing);
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(chapters);
        Whole(LinkKind.Reviewed, () =>
        {
            RequireOpen(closing);
            foreach (var decision in decisions)
            {
                DecisionTable.Enter(_connection, closing.Id, decision);
            }

            foreach (var chapter in chapters)
            {
                ChapterTable.Enter(_connection, closing.Id, chapter);
            }

            return closing;
        });
    }

    /// <summary>Enters what went out.</summary>
    /// <returns>The release with its number in the store.</returns>
    /// <exception cref="StoreException">The closing was released, or closed anew, by another program meanwhile.</exception>
    public Release Enter(Closing closing, Release release)
    {
        ArgumentNullException.ThrowIfNull(closing);
        ArgumentNullException.ThrowIfNull(release);
        return Whole(LinkKind.Released, () =>
        {
            RequireOpen(closing);
            return release with { Id = ReleaseTable.Enter(_connection, release) };
        });
    }

    private void RequireOpen(Closing closing)
    {
        if (ReleaseTable.IsReleased(_connection, closing.Id))
        {
            throw StoreFaults.Overtaken(_connection.Path, $"{closing.Period} was released meanwhile");
        }

        if (ClosingTable.Latest(_connection, closing.Pipeline, closing.Period)?.Id != closing.Id)
        {
            throw StoreFaults.Overtaken(_connection.Path, $"{closing.Period} was closed again meanwhile");
        }
    }

    private T Settled<T>(Func<T> read)
    {
        _connection.RequireSettled();
        return read();
    }

    private T Whole<T>(LinkKind kind, Func<T> write)
    {
        _connection.RequireSettled();
        _connection.Run("BEGIN IMMEDIATE");
        try
        {
            var before = Reach.Of(_connection, AppendOnly.Lives);
            var written = write();
            _chain.Append(kind, Reach.Of(_connection, AppendOnly.Lives).ToJson(_connection, before));
            _connection.Run("COMMIT");
            _chain.Seal();
            return written;
        }
        catch
        {
            _connection.Rollback();
            throw;
        }
    }
}
