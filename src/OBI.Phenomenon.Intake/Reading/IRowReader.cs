namespace OBI.Phenomenon.Intake.Reading;

/// <summary>Reads a delivery row by row, whatever its format.</summary>
internal interface IRowReader : IDisposable
{
    /// <summary>The line of the current row, counted from 1.</summary>
    long Line { get; }

    /// <summary>What is wrong with the current row as a whole, or null.</summary>
    RowReason? Fault { get; }

    /// <summary>What parts several values in one cell whatever the contract says (JSON arrays), or null.</summary>
    string? ListSeparator { get; }

    /// <summary>Goes to the next row.</summary>
    /// <exception cref="IntakeException">The delivery's structure is broken.</exception>
    bool Read();

    /// <summary>The value of a column of the contract in the current row, as UTF-8; valid until the next row.</summary>
    ReadOnlySpan<byte> Cell(int column);
}
