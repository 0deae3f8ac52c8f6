namespace OBI.Phenomenon.Delivery;

/// <summary>A delivery copied to staging.</summary>
/// <param name="File">Where it came from.</param>
/// <param name="Copy">The private copy, which alone is read from now on.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Hash of the copy, lower-case hexadecimal.</param>
public sealed record StagedDelivery(DeliveredFile File, string Copy, long Bytes, string Sha256) : IDisposable
{
    /// <summary>Removes the copy.</summary>
    public void Dispose() => System.IO.File.Delete(Copy);
}
