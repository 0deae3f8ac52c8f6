using OBI.Phenomenon.Delivery;
using OBI.Phenomenon.Intake;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>Fetches what suppliers delivered and takes in what is not known yet, in the order in which it was delivered.</summary>
internal sealed class PullStage(PipelineContract pipeline, SignalStore store, string rejectFolder)
{
    /// <summary>Goes through all deliveries; one that is refused leaves its line in the ledger and does not stop the others.</summary>
    /// <param name="advance">Told after each delivery how many of how many are done.</param>
    /// <exception cref="DeliveryException">A supplier's folder cannot be read.</exception>
    /// <param name="cancel">Stops between two deliveries.</param>
    internal PullResult Pull(Action<int, int> advance, CancellationToken cancel)
    {
        var contracts = pipeline.Sources.ToDictionary(contract => contract.Source);
        var files = pipeline.Sources.SelectMany(DeliveryFolder.Find)
            .OrderBy(file => file.Delivered).ThenBy(file => file.Source, StringComparer.Ordinal).ThenBy(file => file.Number)
            .ToList();
        var result = new PullResult();
        store.RequireSound(talliesOnly: false);
        using var staging = new StagingArea();
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            TakeIn(file, staging, contracts[file.Source], result);
            result.Found++;
            advance(result.Found, files.Count);
        }

        return result;
    }

    private void TakeIn(DeliveredFile file, StagingArea staging, SourceContract contract, PullResult result)
    {
        try
        {
            using var staged = staging.Stage(file);
            TakeIn(staged, contract, result);
        }
        catch (DeliveryException refused)
        {
            result.Refusals.Add(refused.Message);
        }
        catch (StoreException raced) when (raced.Kind == StoreFault.AlreadyRead)
        {
            // Another run took it in between our look and our turn to write.
            result.Repeated++;
        }
        catch (StoreException raced) when (raced.Kind == StoreFault.Purged)
        {
            // Another program purged it in between.
            result.Settled++;
        }
    }

    private void TakeIn(StagedDelivery staged, SourceContract contract, PullResult result)
    {
        var file = staged.File;
        var head = new BatchHead(
            file.Source, file.Name, file.Delivered, file.Number, file.Covers.First, file.Covers.Last,
            staged.Bytes, staged.Sha256, contract.MappingVersion, pipeline.Concepts.Version);
        var known = store.FindBatch(head.Source, head.Sha256);
        if (known?.IsReadAs(head) == true)
        {
            result.Repeated++;
            return;
        }

        if (known is { IsPurged: true })
        {
            result.Settled++;
            return;
        }

        using var rejects = new RejectFile(rejectFolder, file.Name);
        try
        {
            using var batch = store.Begin(head);
            using var bytes = File.OpenRead(staged.Copy);
            var read = BatchIntake.Read(bytes, contract, head, batch, rejects.Writer);
            batch.Commit(read.Balance, read.Reasons, read.UnmappedTerms);
            rejects.Keep();
            result.TakenIn += known is null ? 1 : 0;
            result.ReadAgain += known is null ? 0 : 1;
            result.Balance += read.Balance;
        }
        catch (IntakeException refused)
        {
            store.RecordFailure(head, refused.Reason);
            rejects.Keep();
            var place = refused.Line > 0 ? $"{YamlFile.Shown(file.Path)}:{refused.Line}" : YamlFile.Shown(file.Path);
            result.Refusals.Add($"{place}: {refused.Message}");
        }
    }
}
