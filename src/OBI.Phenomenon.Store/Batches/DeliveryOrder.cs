namespace OBI.Phenomenon.Store.Batches;

/// <summary>A batch's place among a supplier's deliveries: what the latest says of a record stands, in whatever order they arrive.</summary>
/// <remarks>The hash settles two deliveries that claim the same day and number, so that the order is of content, not of arrival.</remarks>
internal readonly record struct DeliveryOrder(long Delivered, long Number, string Sha256) : IComparable<DeliveryOrder>
{
    public int CompareTo(DeliveryOrder other) =>
        Delivered != other.Delivered ? Delivered.CompareTo(other.Delivered)
        : Number != other.Number ? Number.CompareTo(other.Number)
        : string.CompareOrdinal(Sha256, other.Sha256);
}
