namespace OBI.Phenomenon.Store.Batches;

/// <summary>The places of a supplier's batches among its deliveries, by batch and by each reading of one.</summary>
internal sealed class DeliveryOrders
{
    private readonly Dictionary<long, DeliveryOrder> _ofBatch = [];
    private readonly Dictionary<long, DeliveryOrder> _ofReading = [];

    internal void Add(long reading, long batch, DeliveryOrder order)
    {
        _ofReading.Add(reading, order);
        _ofBatch[batch] = order;
    }

    internal DeliveryOrder OfBatch(long batch) => _ofBatch[batch];

    internal DeliveryOrder OfReading(long reading) => _ofReading[reading];
}
