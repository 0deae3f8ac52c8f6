using OBI.Phenomenon.Model.Deliveries;

namespace OBI.Phenomenon.Store.Batches;

/// <summary>A batch whose bytes were read before.</summary>
/// <param name="Batch">Its number in this store.</param>
/// <param name="Sequence">The ledger line of its latest reading.</param>
/// <param name="MappingVersion">The mapping it was read with.</param>
/// <param name="TaxonomyVersion">The taxonomy it was normalised to.</param>
/// <param name="Balance">What became of its rows.</param>
/// <param name="IsPurged">Whether its signals were purged: then it cannot be read again with other rules.</param>
public sealed record KnownBatch(long Batch, long Sequence, string MappingVersion, string TaxonomyVersion, BatchBalance Balance, bool IsPurged)
{
    /// <summary>Whether it was read with the rules this delivery is to be read with: then there is nothing to do.</summary>
    public bool IsReadAs(BatchHead head) => MappingVersion == head.MappingVersion && TaxonomyVersion == head.TaxonomyVersion;
}
