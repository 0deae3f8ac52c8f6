using System.Globalization;
using System.Text;
using OBI.Phenomenon.Intake.Reading;
using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Intake.Screening;

/// <summary>Screens the free texts of a delivery, which are looked at and dropped.</summary>
internal sealed class TextScreen
{
    private readonly SourceContract _contract;
    private readonly int[] _columns;
    private readonly DateOnly _delivered;
    private long _rowsWithHits;

    /// <param name="contract">Which columns are texts, and how long they may be.</param>
    /// <param name="delivered">The day of the delivery.</param>
    internal TextScreen(SourceContract contract, DateOnly delivered)
    {
        _delivered = delivered;
        _contract = contract;
        _columns = [.. Enumerable.Range(0, contract.Columns.Count).Where(column => contract.Columns[column].Role == ColumnRole.Text)];
    }

    /// <summary>Why the current row is not accepted for its texts, and in which column; no reason when they are clean.</summary>
    internal (int Column, RowReason? Reason) Screen(IRowReader row)
    {
        var found = (Column: -1, Reason: (RowReason?)null);
        foreach (var column in _columns)
        {
            if (ReasonOf(row.Cell(column), _contract.Columns[column]) is { } reason && (found.Reason is null || reason == RowReason.PersonalData))
            {
                found = (column, reason);
            }
        }

        _rowsWithHits += found.Reason == RowReason.PersonalData ? 1 : 0;
        return found;
    }

    /// <summary>Refuses the delivery when its hits are no slips any more.</summary>
    /// <exception cref="IntakeException">They are not.</exception>
    internal void RequireFewHits(long rows)
    {
        if (PersonalDataRule.Refuses(_rowsWithHits, rows, _contract.Expect))
        {
            throw new IntakeException(
                "personal-data",
                0,
                string.Create(CultureInfo.InvariantCulture, $"holds identifiers of persons in {_rowsWithHits} of {rows} rows, more than slips (the contract tolerates {_contract.Expect.PersonalShare:0.####} of them and {_contract.Expect.MostPersonal} at most); nothing of it was kept: the supplier's anonymising failed, so ask for another export and have this one destroyed"));
        }
    }

    private RowReason? ReasonOf(ReadOnlySpan<byte> cell, ColumnContract column)
    {
        if (cell.IsEmpty)
        {
            return column.MayBeEmpty ? null : RowReason.Empty;
        }

        // A character is at most four bytes, so what is longer need not be read to be too long.
        var text = cell.Length > column.MaxLength * 4L ? null : Encoding.UTF8.GetString(cell);
        if (text is null || text.Length > column.MaxLength)
        {
            return RowReason.TextTooLong;
        }

        var hits = Screener.Screen(text, _delivered);
        return hits.Any(hit => hit.Confidence == Confidence.Hard) ? RowReason.PersonalData
            : hits.Count > 0 ? RowReason.PossiblyPersonalData
            : null;
    }
}
