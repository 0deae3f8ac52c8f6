namespace OBI.Phenomenon.Store.Tallies;

/// <summary>What the signals of one tally share, in the store's own numbers; days are day numbers.</summary>
internal readonly record struct TallyKey(
    long Batch,
    int ActorSet,
    int Start,
    int Precision,
    int Received,
    int Region,
    int Profile,
    int Grade)
{
    /// <summary>An order that follows the index on live tallies, so that a flush fills it from front to back.</summary>
    internal long IndexOrder => ((long)Start << 32) | (uint)Profile;

    /// <summary>Whether both say that it happened then, equally precisely.</summary>
    internal bool StartsAs(in TallyKey other) => Start == other.Start && Precision == other.Precision;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)(Mixed() >> 32));

    // Two multiplications over the packed fields: the synthesised hash takes a round for each of the eight.
    private ulong Mixed() => unchecked(
        (((ulong)(uint)Start | ((ulong)(uint)Profile << 32)) * 0x9E3779B97F4A7C15UL)
        ^ (((ulong)(uint)Received | ((ulong)(uint)ActorSet << 24) | ((ulong)(uint)Grade << 44) | ((ulong)(uint)Region << 56) | ((ulong)(uint)Precision << 60)) * 0xC2B2AE3D27D4EB4FUL)
        ^ ((ulong)Batch * 0x165667B19E3779F9UL));
}
