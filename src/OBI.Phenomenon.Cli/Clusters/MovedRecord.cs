namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>A record that keeps its cluster of an earlier run, and that the model of this run would put elsewhere.</summary>
/// <param name="Id">What the user calls it.</param>
/// <param name="Kept">The cluster it keeps, or −1.</param>
/// <param name="Now">The cluster it would be in now, or −1.</param>
internal sealed record MovedRecord(string Id, int Kept, int Now);
