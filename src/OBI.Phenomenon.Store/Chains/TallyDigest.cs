using OBI.Phenomenon.Store.Tallies;

namespace OBI.Phenomenon.Store.Chains;

/// <summary>What one line of the ledger did to the tallies: the rows it added and the rows it retired, each in the order of their ids.</summary>
internal sealed class TallyDigest : IDisposable
{
    private readonly RowDigest _added = new();
    private readonly List<long> _retired = [];

    internal void Add(long id, in TallyKey key, long source, long signals, long reports) =>
        _added.Add(id, key.Batch, key.ActorSet, key.Start, key.Precision, key.Received, source, key.Region, key.Profile, key.Grade, signals, reports);

    internal void Retire(long id) => _retired.Add(id);

    /// <summary>Both, as JSON.</summary>
    internal string ToJson()
    {
        using var retired = new RowDigest();
        foreach (var id in _retired.Order())
        {
            retired.Add(id);
        }

        return $$"""{"added":{{_added.ToJson()}},"retired":{{retired.ToJson()}}}""";
    }

    public void Dispose() => _added.Dispose();
}
