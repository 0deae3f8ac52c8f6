using System.Globalization;

namespace OBI.Phenomenon.Cli.Schedules;

/// <summary>Remembers, beside a pipeline's store, when it was last built on time; no result depends on it.</summary>
internal sealed class TimetableRecord(string store)
{
    private readonly string _path = Path.Combine(Path.GetDirectoryName(store)!, "schedule.last");

    /// <summary>When the pipeline was last built on time, or null.</summary>
    internal DateTimeOffset? Read() =>
        File.Exists(_path) && DateTimeOffset.TryParse(File.ReadAllText(_path), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) ? time : null;

    /// <summary>Remembers that it was built now.</summary>
    internal void Write(DateTimeOffset now)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        File.WriteAllText(_path + ".unfinished", now.ToString("O", CultureInfo.InvariantCulture));
        File.Move(_path + ".unfinished", _path, overwrite: true);
    }
}
