namespace OBI.Phenomenon.Model.Deliveries;

/// <summary>What became of every row of a delivery; the constructor refuses a balance that does not hold.</summary>
public sealed record BatchBalance
{
    /// <summary>Checks <c>read == accepted + out of scope + quarantined + rejected</c>.</summary>
    /// <exception cref="ArgumentException">Rows got lost, or a count is below zero.</exception>
    public BatchBalance(long read, long accepted, long outOfScope, long quarantined, long rejected)
    {
        if (accepted < 0 || outOfScope < 0 || quarantined < 0 || rejected < 0 || read != accepted + outOfScope + quarantined + rejected)
        {
            throw new ArgumentException("read must equal accepted + out of scope + quarantined + rejected");
        }

        Read = read;
        Accepted = accepted;
        OutOfScope = outOfScope;
        Quarantined = quarantined;
        Rejected = rejected;
    }

    /// <summary>Rows read.</summary>
    public long Read { get; }

    /// <summary>Rows that became, changed or withdrew a signal, or said what was known already.</summary>
    public long Accepted { get; }

    /// <summary>Rows about something that is not undesired foreign interference.</summary>
    public long OutOfScope { get; }

    /// <summary>Rows that wait for a decision, such as a term nobody has mapped.</summary>
    public long Quarantined { get; }

    /// <summary>Rows that break a rule of the contract.</summary>
    public long Rejected { get; }

    /// <summary>The sum of two balances.</summary>
    public static BatchBalance operator +(BatchBalance left, BatchBalance right) => new(
        left.Read + right.Read,
        left.Accepted + right.Accepted,
        left.OutOfScope + right.OutOfScope,
        left.Quarantined + right.Quarantined,
        left.Rejected + right.Rejected);

    /// <summary>No rows at all.</summary>
    public static BatchBalance Zero { get; } = new(0, 0, 0, 0, 0);
}
