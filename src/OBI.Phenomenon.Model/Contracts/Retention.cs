namespace OBI.Phenomenon.Model.Contracts;

/// <summary>How long what could lead to a person is kept. Tallies are not among it: they live as long as the pictures made from them.</summary>
public sealed record Retention
{
    /// <summary>The longest that deliveries and copies of them may be kept after they were read.</summary>
    public const int MostRawDays = 30;

    /// <summary>The longest that the lists of rows not accepted may be kept.</summary>
    public const int MostQuarantineDays = 14;

    /// <summary>The longest that signals may be kept, in quarters: ten years.</summary>
    public const int MostSignalQuarters = 40;

    /// <summary>Checks the periods.</summary>
    /// <param name="rawDays">Days that a delivery in a folder of ours is kept after it was read, 0 to 30.</param>
    /// <param name="quarantineDays">Days that a list of rows not accepted is kept after it was written, 0 to 14.</param>
    /// <param name="signalQuarters">Whole quarters before the running one whose deliveries keep their signals, 1 to 40.</param>
    /// <param name="handedOver">The suppliers whose delivery folder is ours to empty; every other folder is left alone.</param>
    /// <param name="holds">What is kept regardless.</param>
    /// <exception cref="ArgumentOutOfRangeException">A period is out of bounds.</exception>
    public Retention(int rawDays, int quarantineDays, int signalQuarters, IReadOnlyList<string> handedOver, IReadOnlyList<Hold> holds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rawDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rawDays, MostRawDays);
        ArgumentOutOfRangeException.ThrowIfNegative(quarantineDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarantineDays, MostQuarantineDays);
        ArgumentOutOfRangeException.ThrowIfLessThan(signalQuarters, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(signalQuarters, MostSignalQuarters);
        (RawDays, QuarantineDays, SignalQuarters, HandedOver, Holds) = (rawDays, quarantineDays, signalQuarters, handedOver, holds);
    }

    /// <summary>
    /// Where a pipeline says nothing: the longest that is allowed for raw deliveries and quarantine, and two years of signals, in which
    /// corrections come and mappings are mended.
    /// </summary>
    public static Retention Usual { get; } = new(MostRawDays, MostQuarantineDays, 8, [], []);

    /// <summary>Days that a delivery is kept after it was read.</summary>
    public int RawDays { get; }

    /// <summary>Days that a list of rows not accepted is kept.</summary>
    public int QuarantineDays { get; }

    /// <summary>Whole quarters before the running one whose deliveries keep their signals.</summary>
    public int SignalQuarters { get; }

    /// <summary>The suppliers whose delivery folder is ours to empty.</summary>
    public IReadOnlyList<string> HandedOver { get; }

    /// <summary>What is kept regardless.</summary>
    public IReadOnlyList<Hold> Holds { get; }

    /// <summary>The hold on a delivery, or null when nothing holds it.</summary>
    public Hold? HoldOn(string source, string delivery) => Holds.FirstOrDefault(hold => hold.Keeps(source, delivery));
}
