using System.Globalization;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>The point of the ledger up to which deliveries count.</summary>
/// <param name="Sequence">The ledger sequence.</param>
/// <param name="Date">The date of the last delivery that counts.</param>
internal sealed record AsOf(long Sequence, DateOnly Date)
{
    /// <summary>Reads a sequence or a day; nothing means all that is known.</summary>
    /// <exception cref="CommandException">It is neither, lies beyond the ledger, or nothing had been delivered by then.</exception>
    internal static AsOf Resolve(string? text, SignalStore store)
    {
        var head = store.Ledger.HeadSequence;
        long sequence;
        if (text is null)
        {
            sequence = head;
        }
        else if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            sequence = store.Ledger.SequenceAsOf(day);
        }
        else if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out sequence) || sequence > head)
        {
            throw new CommandException(ExitCode.Usage, $"--as-of is a day (2026-01-31) or a ledger sequence from 1 to {head}");
        }

        return store.Ledger.DateOf(sequence) is { } date
            ? new AsOf(sequence, date)
            : throw new CommandException(ExitCode.InputRefused, "nothing had been delivered by then; choose a later --as-of, or check the delivery folders with 'obi check'");
    }

    /// <summary>A sequence that a closed period was pinned at.</summary>
    /// <exception cref="CommandException">The store does not reach that far.</exception>
    internal static AsOf At(long sequence, SignalStore store) => sequence <= store.Ledger.HeadSequence && store.Ledger.DateOf(sequence) is { } date
        ? new AsOf(sequence, date)
        : throw new CommandException(ExitCode.InputRefused, $"{store.Path} does not reach ledger sequence {sequence}, at which the period was closed; put a backup of the store back");
}
