using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies.Worlds;

/// <summary>Reads the shared worlds.</summary>
internal static class WorldFile
{
    /// <summary>The world, or null when the reference data are not there.</summary>
    internal static World? Read(string name)
    {
        var folder = "goldens/trends/domain/" + name;
        if (ReferenceFolder.Lines(folder + "/counts.csv.gz") is not { } counts)
        {
            return null;
        }

        using var confounders = JsonDocument.Parse(string.Join('\n', ReferenceFolder.Lines(folder + "/confounders.json")!));
        var root = confounders.RootElement;
        return new World
        {
            Name = name,
            Months = root.GetProperty("months").GetInt32(),
            Counts = [.. counts.Skip(1).Select(line => line.Split(',')).Select(row => (Whole(row[0]), Whole(row[1]), Whole(row[2]), Whole(row[3]), Whole(row[4])))],
            Changes = [.. ReferenceFolder.Lines(folder + "/truth.csv")!.Skip(1).Select(line => line.Split(',')).Select(row => new PlantedChange(row[4], Whole(row[5])))],
            Campaigns = [.. root.GetProperty("campaigns").EnumerateArray().Select(campaign => (campaign[0].GetInt32(), campaign[1].GetInt32()))],
            Joins = Pair(root.GetProperty("reporter_joins")),
            Leaves = Pair(root.GetProperty("reporter_leaves")),
        };
    }

    private static (int Reporter, int Month) Pair(JsonElement pair) => (pair[0].GetInt32(), pair[1].GetInt32());

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
