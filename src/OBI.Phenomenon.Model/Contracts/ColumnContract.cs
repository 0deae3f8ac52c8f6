namespace OBI.Phenomenon.Model.Contracts;

/// <summary>What one column of a delivery holds and how it is read.</summary>
/// <param name="Name">Its heading, exactly.</param>
/// <param name="Role">What it says.</param>
/// <param name="Split">What parts several values in one cell, or null when a cell holds one.</param>
/// <param name="MayBeEmpty">Whether an empty cell means "not observed"; otherwise it rejects the row.</param>
/// <param name="Dates">How dates may be written, for a date column.</param>
/// <param name="Terms">What its values mean, for a coded column.</param>
/// <param name="MaxLength">The most characters a text may have, for a text column; else 0.</param>
public sealed record ColumnContract(
    string Name,
    ColumnRole Role,
    string? Split,
    bool MayBeEmpty,
    IReadOnlyList<DatePattern> Dates,
    TermMap? Terms,
    int MaxLength = 0);
