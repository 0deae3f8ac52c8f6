using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Intake.Normalising;

/// <summary>What the coded cells of a row mean together; equal cells share one meaning.</summary>
internal sealed record RowMeaning
{
    /// <summary>Why the row is not accepted, or null.</summary>
    internal RowReason? Reason { get; init; }

    /// <summary>The column at fault, counted from 0 in the contract's list; -1 for the row as a whole.</summary>
    internal int Column { get; init; } = -1;

    /// <summary>Whether the row takes its record back.</summary>
    internal bool Withdraws { get; init; }

    /// <summary>Whether the row replaces what was said of its record before.</summary>
    internal bool Corrects { get; init; }

    /// <summary>The states.</summary>
    internal ActorSet? Actors { get; init; }

    /// <summary>The coded content.</summary>
    internal Profile? Profile { get; init; }

    /// <summary>Where.</summary>
    internal Region Region { get; init; }

    /// <summary>How well attributed.</summary>
    internal Grade Grade { get; init; }
}
