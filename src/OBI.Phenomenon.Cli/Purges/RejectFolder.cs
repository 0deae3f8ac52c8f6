using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Cli.Purges;

/// <summary>The lists of rows not accepted: by the day they were written.</summary>
internal static class RejectFolder
{
    /// <summary>The class of these files.</summary>
    internal const string Class = "quarantine";

    private const string Ending = ".rejects.csv";

    /// <summary>Those that are old enough, and what a run left unfinished as long ago.</summary>
    internal static OldFiles Find(string folder, PipelineContract pipeline, DateOnly asOf)
    {
        var until = asOf.AddDays(-pipeline.Retention.QuarantineDays);
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, $"*{Ending}*").Order(StringComparer.Ordinal).ToList() : [];
        var old = files.Where(path => DateOnly.FromDateTime(File.GetLastWriteTimeUtc(path)) <= until).ToList();
        var held = old.Where(path => IsHeld(path, pipeline)).ToList();
        return new OldFiles(Class, until, [.. old.Except(held)], [new Kept(files.Count - old.Count, "too young"), new Kept(held.Count, "legal hold")]);
    }

    /// <summary>A list is named after its delivery, which may be named as those of several suppliers are: a hold on any of them keeps it.</summary>
    private static bool IsHeld(string path, PipelineContract pipeline)
    {
        var name = Path.GetFileName(path);
        var delivery = name[..name.IndexOf(Ending, StringComparison.Ordinal)];
        return pipeline.Sources.Any(source => source.Delivery.Names.TryRead(delivery, out _, out _) && pipeline.Retention.HoldOn(source.Source, delivery) is not null);
    }
}
