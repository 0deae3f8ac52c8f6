using System.Security.Cryptography;
using OBI.Phenomenon.Delivery;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Purges;

/// <summary>Deliveries in folders that are ours to empty. The folder of any other supplier is the supplier's own, and is left alone.</summary>
internal static class HandedOverFolders
{
    /// <summary>The class of these files.</summary>
    internal const string Class = "raw";

    /// <summary>Those read, by their bytes, so many days ago, and those refused as long ago as a quarantine lasts.</summary>
    /// <exception cref="DeliveryException">A folder cannot be read.</exception>
    internal static OldFiles Find(PipelineContract pipeline, SignalStore store, DateOnly asOf)
    {
        var (readUntil, failedUntil) = (asOf.AddDays(-pipeline.Retention.RawDays), asOf.AddDays(-pipeline.Retention.QuarantineDays));
        var (read, failed) = (store.DaysRead(), store.DaysFailed());
        var (old, young, held, unread) = (new List<string>(), 0L, 0L, 0L);
        foreach (var source in pipeline.Sources.Where(source => pipeline.Retention.HandedOver.Contains(source.Source)))
        {
            foreach (var file in DeliveryFolder.Find(source))
            {
                var key = (source.Source, HashOf(file));
                var (known, isOld) = read.TryGetValue(key, out var day) ? (true, day <= readUntil)
                    : failed.TryGetValue(key, out day) ? (true, day <= failedUntil)
                    : (false, false);
                if (known && pipeline.Retention.HoldOn(source.Source, file.Name) is not null)
                {
                    held++;
                }
                else if (isOld)
                {
                    old.Add(file.Path);
                }
                else if (known)
                {
                    young++;
                }
                else
                {
                    unread++;
                }
            }
        }

        var others = pipeline.Sources.Where(source => !pipeline.Retention.HandedOver.Contains(source.Source)).Sum(source => DeliveryFolder.Find(source).Count);
        return new OldFiles(Class, readUntil, old, [new Kept(young, "too young"), new Kept(held, "legal hold"), new Kept(unread, "not read yet"), new Kept(others, "the folder is the supplier's own")]);
    }

    private static string HashOf(DeliveredFile file)
    {
        // A pipe or a device has no length and might never end; intake refuses a link.
        if (new FileInfo(file.Path) is not { Exists: true, LinkTarget: null, Length: > 0 })
        {
            return Convert.ToHexStringLower(SHA256.HashData([]));
        }

        using var stream = File.OpenRead(file.Path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
