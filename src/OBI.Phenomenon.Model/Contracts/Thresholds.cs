namespace OBI.Phenomenon.Model.Contracts;

/// <summary>From which size a number may be shown; the unit is the lower bound of distinct incidents.</summary>
public sealed record Thresholds
{
    /// <summary>Checks the thresholds.</summary>
    /// <param name="cell">Least number of incidents in a cell that is shown, at least 2; the sample pipeline has 5 (practice runs from 3 to 10).</param>
    /// <param name="actor">Least number of incidents in the period for a state to have lines of its own, at least <paramref name="cell"/>.</param>
    /// <param name="suppliers">Least number of suppliers that must have reported such a state, at least 1; the sample pipeline has 2.</param>
    /// <param name="others">
    /// Least number of signals that others must have contributed when a supplier subtracts its own, unless they contributed none; at least 2, and at most
    /// <paramref name="cell"/>. Default 3: with fewer, a supplier would know of one or two signals that they are of the others, which is next to knowing them.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is too small, or that of others too large.</exception>
    public Thresholds(int cell, int actor, int suppliers, int others = UsualOthers)
    {
        Cell = cell >= 2
            ? cell
            : throw new ArgumentOutOfRangeException(nameof(cell), "the threshold of a cell is at least 2; one incident is never shown");
        Actor = actor >= cell
            ? actor
            : throw new ArgumentOutOfRangeException(nameof(actor), "the threshold of a state is at least that of a cell");
        Suppliers = suppliers >= 1
            ? suppliers
            : throw new ArgumentOutOfRangeException(nameof(suppliers), "a state is reported by at least 1 supplier");
        Others = others >= 2 && others <= cell
            ? others
            : throw new ArgumentOutOfRangeException(nameof(others), "the threshold of what others contributed is at least 2 and at most that of a cell");
    }

    /// <summary>What is left of others when a pipeline does not say.</summary>
    public const int UsualOthers = 3;

    /// <summary>Least number of incidents in a cell.</summary>
    public int Cell { get; }

    /// <summary>Least number of incidents in the period for a state to have lines of its own.</summary>
    public int Actor { get; }

    /// <summary>Least number of suppliers that reported such a state.</summary>
    public int Suppliers { get; }

    /// <summary>Least number of signals of others that is left when a supplier subtracts its own.</summary>
    public int Others { get; }
}
