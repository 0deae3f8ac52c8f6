using System.Buffers.Text;
using System.Globalization;
using OBI.Phenomenon.Intake.Normalising;
using OBI.Phenomenon.Intake.Reading;
using OBI.Phenomenon.Intake.Screening;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Intake;

/// <summary>Takes one delivery in: reads it strictly, tests its scope, normalises it, and accounts for every row.</summary>
public sealed class BatchIntake : IDisposable
{
    private const int MostReports = 1_000_000;

    private readonly SourceContract _contract;
    private readonly BatchHead _head;
    private readonly ISignalSink _sink;
    private readonly TextWriter _faults;
    private readonly RowNormaliser _normaliser;
    private readonly RecordHash _records;
    private readonly RowCount _count = new();
    private readonly int _record;
    private readonly int _start;
    private readonly int _received;
    private readonly int _reports;
    private readonly TextScreen _texts;

    private BatchIntake(SourceContract contract, BatchHead head, ISignalSink sink, TextWriter faults)
    {
        _contract = contract;
        _head = head;
        _sink = sink;
        _faults = faults;
        _normaliser = new RowNormaliser(contract);
        _records = new RecordHash(contract.Source);
        _record = IndexOf(ColumnRole.Record);
        _start = IndexOf(ColumnRole.Start);
        _received = IndexOf(ColumnRole.Received);
        _reports = IndexOf(ColumnRole.Reports);
        _texts = new TextScreen(contract, head.Delivered);
    }

    /// <summary>Reads a delivery to its end.</summary>
    /// <param name="file">Its bytes, seekable, at the start.</param>
    /// <param name="contract">The supplier's contract.</param>
    /// <param name="head">Which delivery it is.</param>
    /// <param name="sink">Where accepted rows go.</param>
    /// <param name="faults">Where a line <c>line,column,reason</c> goes for every row that is not accepted; never a value.</param>
    /// <exception cref="IntakeException">The delivery as a whole breaks its contract.</exception>
    public static IntakeResult Read(Stream file, SourceContract contract, BatchHead head, ISignalSink sink, TextWriter faults)
    {
        using var intake = new BatchIntake(contract, head, sink, faults);
        ByteOrderMark.Check(file, contract.Format);
        using IRowReader rows = contract.Format.Kind == FileKind.Csv
            ? new CsvRowReader(file, contract.Format, contract.Columns)
            : new NdJsonRowReader(file, contract.Columns);
        faults.Write("line,column,reason\n");
        while (rows.Read())
        {
            intake.Take(rows);
        }

        var result = intake._count.Close(intake._normaliser.UnmappedTerms);
        intake._texts.RequireFewHits(result.Balance.Read);
        Believe(result, contract.Expect);
        return result;
    }

    /// <inheritdoc/>
    public void Dispose() => _records.Dispose();

    private void Take(IRowReader row)
    {
        if (row.Fault is { } broken)
        {
            Refuse(row, -1, broken);
            return;
        }

        var meaning = _normaliser.Normalise(row);
        if (meaning.Reason is RowReason.PersonalData)
        {
            throw new IntakeException("personal-data", row.Line, $"line {row.Line}, column '{_contract.Columns[meaning.Column].Name}': a column of codes holds an identifier of a person, so the export was not anonymised; nothing of it was kept: ask the supplier for another one, and have this one destroyed");
        }

        var fault = _texts.Screen(row);
        var record = ReadRecord(row, ref fault);
        if (fault.Reason is null && meaning.Withdraws)
        {
            Withdraw(row, record);
            return;
        }

        var start = ReadDate(row, _start, ref fault);
        var received = ReadDate(row, _received, ref fault);
        var reports = ReadReports(row, ref fault);
        var (column, reason) = fault.Reason is { } ? fault : (meaning.Column, meaning.Reason);
        if (reason is { } why)
        {
            // A correction into something out of scope takes back what was said before: the row withdraws a signal.
            if (why.IsOutOfScope() && meaning.Corrects)
            {
                Withdraw(row, record);
            }
            else
            {
                Refuse(row, column, why);
            }

            return;
        }

        var signal = new Signal(
            record,
            row.Line,
            meaning.Actors!,
            start!.Value,
            received?.Start ?? _head.Delivered,
            meaning.Region,
            meaning.Profile!,
            meaning.Grade,
            reports) { IsCorrection = meaning.Corrects };
        Account(row, _sink.Add(signal));
    }

    private void Withdraw(IRowReader row, long record) => Account(row, _sink.Withdraw(record, row.Line));

    private void Account(IRowReader row, RecordOutcome outcome)
    {
        switch (outcome)
        {
            case RecordOutcome.RepeatedInBatch:
                Refuse(row, _record, RowReason.RepeatedRecord);
                break;
            case RecordOutcome.Purged:
                Refuse(row, _record, RowReason.PurgedPeriod);
                break;
            default:
                _count.Accept();
                break;
        }
    }

    private void Refuse(IRowReader row, int column, RowReason reason)
    {
        _count.Refuse(reason);
        var name = column >= 0 ? _contract.Columns[column].Name : string.Empty;
        _faults.Write(string.Create(CultureInfo.InvariantCulture, $"{row.Line},{Quoted(name)},{reason.Code()}\n"));
    }

    private static string Quoted(string name) =>
        name.AsSpan().IndexOfAny(",\"\r\n") < 0 ? name : $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private long ReadRecord(IRowReader row, ref (int Column, RowReason? Reason) fault)
    {
        var cell = row.Cell(_record);
        if (cell.IsEmpty)
        {
            fault = (_record, RowReason.Empty);
        }

        return _records.Of(cell);
    }

    private ImpreciseDate? ReadDate(IRowReader row, int column, ref (int Column, RowReason? Reason) fault)
    {
        if (column < 0 || fault.Reason is not null)
        {
            return null;
        }

        var contract = _contract.Columns[column];
        var cell = row.Cell(column);
        if (cell.IsEmpty && contract.MayBeEmpty && column != _start)
        {
            return null;
        }

        foreach (var pattern in contract.Dates)
        {
            if (pattern.TryRead(cell, out var date))
            {
                fault = date.Start > _head.Delivered ? (column, RowReason.DateAfterDelivery) : fault;
                return date;
            }
        }

        fault = (column, cell.IsEmpty ? RowReason.Empty : RowReason.BadDate);
        return null;
    }

    private int ReadReports(IRowReader row, ref (int Column, RowReason? Reason) fault)
    {
        if (_reports < 0 || fault.Reason is not null)
        {
            return 1;
        }

        var cell = row.Cell(_reports);
        if (Utf8Parser.TryParse(cell, out int reports, out var used) && used == cell.Length && reports is >= 1 and <= MostReports)
        {
            return reports;
        }

        fault = (_reports, cell.IsEmpty ? RowReason.Empty : RowReason.BadNumber);
        return 1;
    }

    private int IndexOf(ColumnRole role)
    {
        for (var column = 0; column < _contract.Columns.Count; column++)
        {
            if (_contract.Columns[column].Role == role)
            {
                return column;
            }
        }

        return -1;
    }

    private static void Believe(IntakeResult result, Expectations expect)
    {
        var (read, rejected) = (result.Balance.Read, result.Balance.Rejected);
        if (read < expect.LeastRows || read > expect.MostRows)
        {
            throw new IntakeException("row-count", 0, string.Create(CultureInfo.InvariantCulture, $"has {read} rows where the contract expects {expect.LeastRows} to {expect.MostRows}; ask the supplier, or change 'expect.rows'"));
        }

        // One rejected row among others never refuses a delivery: in a small one it would be a large share.
        if ((rejected > 1 || rejected == read) && rejected > expect.MostRejectedShare * read)
        {
            throw new IntakeException("too-many-rejected", 0, string.Create(CultureInfo.InvariantCulture, $"has {rejected} rejected rows of {read}, more than the contract's {expect.MostRejectedShare:0.###} of them; the reject file says which and why: ask for a mended delivery"));
        }
    }
}
