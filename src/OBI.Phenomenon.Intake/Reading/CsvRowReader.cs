using System.Text;
using System.Text.Unicode;
using CsvHelper;
using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Intake.Reading;

/// <summary>Reads CSV as RFC 4180 has it, with every leniency of the library turned off.</summary>
internal sealed class CsvRowReader : IRowReader
{
    private const int LongestLine = 1 << 20;

    private readonly CsvReader _reader;
    private readonly int[] _positions;
    private readonly bool _checkUtf8;

    internal CsvRowReader(Stream file, FileFormat format, IReadOnlyList<ColumnContract> columns)
    {
        _checkUtf8 = format.Encoding == FileEncoding.Utf8;
        _reader = CsvReader.Create(_checkUtf8 ? file : Transcode(file), Strict(format), leaveOpen: false);
        _positions = Guard(ReadHeader, columns);
    }

    public long Line => _reader.LineNumber;

    public RowReason? Fault { get; private set; }

    public string? ListSeparator => null;

    public bool Read()
    {
        if (!Guard(reader => reader.Read(), _reader))
        {
            return false;
        }

        RequireUtf8();
        Fault = _reader.FieldCount == _positions.Length ? null : RowReason.FieldCount;
        return true;
    }

    public ReadOnlySpan<byte> Cell(int column) => _reader.GetSpan(_positions[column]);

    public void Dispose() => _reader.Dispose();

    private static CsvReaderOptions Strict(FileFormat format) => new()
    {
        Separator = format.Separator,
        DetectSeparatorHint = false,
        HasHeader = true,
        Mode = CsvMode.Rfc4180,
        Quote = '"',
        AllowLineBreaksInQuotes = true,
        SkipEmptyLines = false,
        CommentPrefix = null,
        TrimWhitespace = false,
        TrimInsideQuotes = false,
        MaxRecordSize = LongestLine,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        // A row with another number of fields is this reader's to reject: an exception would end the delivery.
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MissingField = CsvMissingFieldHandling.Throw,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        PoolStrings = false,
    };

    private static Stream Transcode(Stream file) => Encoding.CreateTranscodingStream(
        file,
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private int[] ReadHeader(IReadOnlyList<ColumnContract> columns)
    {
        _reader.ReadHeader();
        var headers = _reader.Headers;
        var allowed = columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < headers.Count; i++)
        {
            // The heading itself is not repeated: a file without a header has a record there.
            if (!allowed.Remove(headers[i]))
            {
                throw new IntakeException("extra-column", 1, $"column {i + 1} is not on the contract's list of columns, or stands there twice (another separator or encoding than contracted looks the same); a column nobody agreed on refuses the delivery: ask for it without, or add it to 'columns'");
            }
        }

        if (allowed.Count > 0)
        {
            throw new IntakeException("missing-column", 1, $"column '{columns.First(column => allowed.Contains(column.Name)).Name}' is missing from the header; ask for a delivery with it, or change 'columns'");
        }

        return [.. columns.Select(column => headers.ToList().IndexOf(column.Name))];
    }

    private void RequireUtf8()
    {
        if (_checkUtf8 && !Utf8.IsValid(_reader.RawRecord))
        {
            throw NotAsEncoded(_reader.LineNumber);
        }
    }

    private static IntakeException NotAsEncoded(long line) =>
        new("encoding", line, "the text is not in the contracted encoding; ask for the delivery in that encoding, or correct 'format.encoding'");

    private T Guard<TArgument, T>(Func<TArgument, T> read, TArgument argument)
    {
        try
        {
            return read(argument);
        }
        catch (CsvFormatException malformed)
        {
            throw new IntakeException("malformed-csv", malformed.LineNumber, "the quotes do not match, or a line is longer than 1 MiB; ask for the delivery again");
        }
        catch (DecoderFallbackException)
        {
            throw NotAsEncoded(_reader.LineNumber);
        }
    }
}
