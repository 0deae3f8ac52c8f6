using OBI.Phenomenon.Cli.Caches;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Delivery;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store;
using OBI.Phenomenon.Store.Purges;

namespace OBI.Phenomenon.Cli.Purges;

/// <summary>What a pipeline's retention lets go of, as of a day.</summary>
internal sealed class Purging
{
    private readonly SignalStore _store;
    private readonly OldFiles[] _files;
    private readonly PurgeOrder _order;

    /// <summary>Looks at everything that ages; changes nothing.</summary>
    /// <exception cref="DeliveryException">A supplier's folder cannot be read.</exception>
    internal Purging(PipelineContract pipeline, Places places, SignalStore store, DateOnly asOf)
    {
        _store = store;
        _files =
        [
            HandedOverFolders.Find(pipeline, store, asOf),
            new OldFiles("staging", Until: null, StagingArea.LeftBehind(), []),
            RejectFolder.Find(places.RejectFolder, pipeline, asOf),
            new OldFiles("cache", Until: null, Cache(places.Store), []),
        ];
        _order = new PurgeOrder(
            asOf,
            Period.Of(asOf, PeriodKind.Quarter).Add(-pipeline.Retention.SignalQuarters).First.AddDays(-1),
            [.. _files.Select(files => files.ToClass())],
            (source, delivery) => pipeline.Retention.HoldOn(source, delivery) is not null);
    }

    /// <summary>What goes and what stays.</summary>
    internal PurgeReport Find() => Report(_store.Purge.Find(_order));

    /// <summary>Deletes it, or finishes what an earlier purge that was stopped left.</summary>
    /// <exception cref="CommandException">A file cannot be deleted.</exception>
    /// <exception cref="StoreException">The store is in use or cannot be written.</exception>
    internal PurgeReport Purge()
    {
        var signals = _store.Purge.Begin(_order);
        foreach (var files in _files)
        {
            files.Delete();
        }

        if (_store.Purge.IsUnfinished)
        {
            _store.Purge.Finish();
        }

        return Report(signals);
    }

    /// <summary>What is kept beside the store to save time: true counts, and made again by the next run.</summary>
    private static string[] Cache(string store) => Directory.Exists(ResultCache.FolderOf(store)) ? [ResultCache.FolderOf(store)] : [];

    private PurgeReport Report(SignalsToPurge signals) => new(
        _order.AsOf,
        [
            .. _files.Select(files => new PurgeLine(files.Name, files.Until, files.Paths.Count, "files", files.Kept)),
            new PurgeLine(
                "signals",
                _order.SignalsUntil,
                signals.Rows,
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rows of {signals.Batches} deliveries"),
                [new Kept(signals.Continued, "rows: a later delivery that is kept speaks of the record"), new Kept(signals.Held, "deliveries: legal hold")]),
        ]);
}
