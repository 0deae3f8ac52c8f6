using OBI.Phenomenon.Model.Deliveries;

namespace OBI.Phenomenon.Intake;

/// <summary>Counts rows by what became of them, each once.</summary>
internal sealed class RowCount
{
    private readonly long[] _refused = new long[Enum.GetValues<RowReason>().Length];
    private long _accepted;

    internal void Accept() => _accepted++;

    internal void Refuse(RowReason reason) => _refused[(int)reason]++;

    /// <summary>The balance, with the reasons that occurred.</summary>
    internal IntakeResult Close(long unmappedTerms)
    {
        var reasons = Enum.GetValues<RowReason>();
        var outOfScope = reasons.Where(reason => reason.IsOutOfScope()).Sum(reason => _refused[(int)reason]);
        var quarantined = reasons.Where(reason => reason.IsQuarantine()).Sum(reason => _refused[(int)reason]);
        var rejected = _refused.Sum() - outOfScope - quarantined;
        return new IntakeResult(
            new BatchBalance(_accepted + _refused.Sum(), _accepted, outOfScope, quarantined, rejected),
            new SortedDictionary<string, long>(
                reasons.Where(reason => _refused[(int)reason] > 0).ToDictionary(reason => reason.Code(), reason => _refused[(int)reason]),
                StringComparer.Ordinal),
            unmappedTerms);
    }
}
