using System.Text.Json;

namespace OBI.Phenomenon.Store.Chains;

/// <summary>What a link says.</summary>
/// <param name="Number">The place it was written for.</param>
/// <param name="At">When.</param>
/// <param name="Kind">Which kind of change.</param>
/// <param name="What">What changed.</param>
internal sealed record LinkText(long Number, DateTimeOffset At, LinkKind Kind, JsonElement What)
{
    /// <summary>The ledger line of a reading.</summary>
    internal long Sequence => What.GetProperty("sequence").GetInt64();
}
