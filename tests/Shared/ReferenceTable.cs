using System.Text.Json;

namespace OBI.Phenomenon.Testing;

/// <summary>A table of the reference folder, with a suppression of it and what can be found out under that.</summary>
internal sealed class ReferenceTable
{
    private readonly JsonElement _root;

    private ReferenceTable(JsonElement root)
    {
        _root = root;
        Cells = [.. root.GetProperty("cells").EnumerateArray().Select(cell => new ReferenceCell(
            string.Join(" / ", cell.GetProperty("key").EnumerateArray().Select(label => label.GetString())),
            [.. cell.GetProperty("inner").EnumerateArray().Select(part => part.GetInt32())],
            cell.GetProperty("value").GetDecimal(),
            cell.GetProperty("primary").GetInt32() == 1,
            cell.GetProperty("suppressed").GetInt32() == 1))];
    }

    internal int Parts => _root.GetProperty("inner").GetArrayLength();

    internal IReadOnlyList<ReferenceCell> Cells { get; }

    /// <summary>How wide an interval must be: one more than the largest sensitive number, where the table says which that is.</summary>
    internal long Threshold => _root.TryGetProperty("maxN", out var largest) ? largest.GetInt64() + 1 : 1;

    /// <summary>The interval of each suppressed cell, in whole numbers where the reference has it so, else in fractions.</summary>
    internal IEnumerable<(int Cell, decimal Lower, decimal Upper)> Intervals => (Expected("ilp_intervals") ?? Expected("lp_intervals")!.Value).EnumerateObject()
        .Select(interval => (int.Parse(interval.Name, System.Globalization.CultureInfo.InvariantCulture), interval.Value[0].GetDecimal(), interval.Value[1].GetDecimal()));

    internal bool HasWholeIntervals => Expected("ilp_intervals") is not null;

    /// <summary>The sensitive cells that can be computed.</summary>
    internal int[] Recoverable => [.. Expected("exactly_recoverable_primary")!.Value.EnumerateArray().Select(cell => cell.GetInt32())];

    /// <summary>The tables of a folder below <c>goldens/disclosure</c>, by name; none when it is not there.</summary>
    internal static IEnumerable<string> Names(string folder)
    {
        var path = Path.Combine(ReferenceFolder.Root, "goldens/disclosure", folder);
        return Directory.Exists(path) ? Directory.GetFiles(path, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>Reads one; null when it is not there.</summary>
    internal static ReferenceTable? Read(string folder, string name)
    {
        var path = Path.Combine(ReferenceFolder.Root, "goldens/disclosure", folder, $"{name}.json");
        return File.Exists(path) ? new ReferenceTable(JsonDocument.Parse(File.ReadAllText(path)).RootElement) : null;
    }

    private JsonElement? Expected(string name) => _root.GetProperty("expected").TryGetProperty(name, out var expected) ? expected : null;
}
