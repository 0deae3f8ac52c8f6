using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Disclosure.Ledgers;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Releases;

/// <summary>What the picture of a period is made from: rules and a point of the ledger, those of now for a draft and those of its pin once it is closed.</summary>
/// <param name="Pipeline">The rules.</param>
/// <param name="AsOf">The point.</param>
/// <param name="Closing">The pin; null for a draft.</param>
/// <param name="Decisions">What was decided about it, oldest first.</param>
/// <param name="Chapters">What people wrote for it, oldest first.</param>
/// <param name="Earlier">What the pipeline had released when it was closed, oldest first; for a draft all it has released.</param>
/// <param name="Release">What was released from this pin; null when nothing was yet.</param>
internal sealed record Basis(
    PipelineContract Pipeline,
    AsOf AsOf,
    Closing? Closing,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<Chapter> Chapters,
    IReadOnlyList<Release> Earlier,
    Release? Release)
{
    /// <summary>What changed since what readers hold was counted, by the sequences that was counted at.</summary>
    public required IReadOnlyList<RevisionsSince> Revisions { get; init; }

    /// <summary>How far the period has come.</summary>
    internal PeriodStage Stage => Closing is null ? PeriodStage.Draft : Release is null ? PeriodStage.Closed : PeriodStage.Released;

    /// <summary>Which version of the picture this is or would be.</summary>
    internal int Version => Release?.Version ?? (Closing is null ? 1 : Earlier.Count(release => release.Period == Closing.Period) + 1);

    /// <summary>The ids patterns were given in what was released before.</summary>
    internal PatternLedger Ledger => Earlier.Count == 0 ? PatternLedger.Empty : LedgerJson.Read(Earlier[^1].PatternsJson);

    /// <summary>Every number that readers hold already.</summary>
    internal CellLedger Published => PublishedBy(Earlier);

    /// <summary>The basis of a period: its pin, unless it is a draft or another point of the ledger is asked for.</summary>
    /// <exception cref="CommandException">The pin no longer holds.</exception>
    internal static Basis Of(PipelineContract pipeline, Period period, string? asOf, SignalStore store)
    {
        var released = store.Lives.ReleasesOf(pipeline.Name);
        if (asOf is null && store.Lives.Latest(pipeline.Name, period) is { } closing)
        {
            return OfPin(closing, released, store);
        }

        var point = AsOf.Resolve(asOf, store);
        return new Basis(pipeline, point, null, [], [], released, null) { Revisions = RevisionsUpTo(point.Sequence, released, store) };
    }

    /// <summary>The basis of the pin that a picture was released from.</summary>
    /// <exception cref="CommandException">The pin no longer holds.</exception>
    internal static Basis Of(Release release, SignalStore store) => OfPin(store.Lives.ClosingOf(release), store.Lives.ReleasesOf(release.Pipeline), store);

    /// <summary>What changed since each vintage of the numbers that were released, up to a sequence.</summary>
    internal static IReadOnlyList<RevisionsSince> RevisionsUpTo(long sequence, IReadOnlyList<Release> released, SignalStore store) =>
    [
        .. PublishedBy(released).Cells
            .Select(cell => cell.Sequence)
            .Where(vintage => vintage <= sequence)
            .Distinct()
            .Order()
            .Select(vintage => new RevisionsSince(vintage, store.Lives.Revisions(vintage, sequence))),
    ];

    private static CellLedger PublishedBy(IReadOnlyList<Release> released) => released.Count == 0 ? CellLedger.Empty : CellLedgerJson.Read(released[^1].PublishedJson);

    private static Basis OfPin(Closing closing, IReadOnlyList<Release> released, SignalStore store)
    {
        var folder = Directory.CreateTempSubdirectory("obi-pin-");
        try
        {
            var pipeline = PipelineFiles.Restore(closing.Pipeline, store.Lives.FilesOf(closing.Id), folder.FullName);
            RequireTallies(closing, store);
            return new Basis(
                pipeline,
                AsOf.At(closing.Sequence, store),
                closing,
                store.Lives.DecisionsOf(closing.Id),
                store.Lives.ChaptersOf(closing.Id),
                [.. released.Where(release => release.Id <= closing.AfterRelease)],
                released.FirstOrDefault(release => release.Closing == closing.Id))
            {
                Revisions = closing.Revisions,
            };
        }
        catch (ContractException outdated)
        {
            throw new CommandException(
                ExitCode.InputRefused,
                $"{closing.Period} was closed under rules that this version of the program does not take ({Path.GetFileName(outdated.Message)}); use the version that closed it");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void RequireTallies(Closing closing, SignalStore store)
    {
        if (TallyHash.Of(store.Tallies(closing.Sequence, DateOnly.MinValue, closing.Period.Last)) != closing.TalliesSha256)
        {
            throw new CommandException(
                ExitCode.InputRefused,
                $"{closing.Period} was closed at sequence {closing.Sequence} on tallies that {store.Path} no longer holds as they were; put a backup of the store back ('obi verify --chain' says what was changed)");
        }
    }
}
