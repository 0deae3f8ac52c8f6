namespace OBI.Phenomenon.Report.Charts;

/// <summary>Moves labels apart that would lie on each other.</summary>
internal static class Spread
{
    /// <summary>Places, in the order given, at least a gap apart and as near to where they belong as the order allows.</summary>
    public static decimal[] Apart(IReadOnlyList<decimal> places, decimal gap)
    {
        var order = Enumerable.Range(0, places.Count).OrderBy(index => places[index]).ThenBy(index => index).ToArray();
        var clusters = new List<(decimal Centre, int First, int Count)>();
        for (var rank = 0; rank < order.Length; rank++)
        {
            var cluster = (Centre: places[order[rank]], First: rank, Count: 1);
            // Two clusters that touch become one around their common centre.
            while (clusters.Count > 0 && clusters[^1].Centre + (Half(clusters[^1].Count) * gap) + gap > cluster.Centre - (Half(cluster.Count) * gap))
            {
                var under = clusters[^1];
                clusters.RemoveAt(clusters.Count - 1);
                var count = under.Count + cluster.Count;
                cluster = (((under.Centre * under.Count) + (cluster.Centre * cluster.Count)) / count, under.First, count);
            }

            clusters.Add(cluster);
        }

        var apart = new decimal[places.Count];
        foreach (var (centre, first, count) in clusters)
        {
            for (var step = 0; step < count; step++)
            {
                apart[order[first + step]] = centre + ((step - Half(count)) * gap);
            }
        }

        return apart;
    }

    private static decimal Half(int count) => (count - 1) / 2m;
}
