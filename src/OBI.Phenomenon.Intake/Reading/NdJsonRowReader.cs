using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Intake.Reading;

/// <summary>Reads newline-delimited JSON: one flat object a line, its properties the columns of the contract.</summary>
/// <remarks>An array of texts becomes one cell whose values are parted by a sign that JSON text cannot hold unescaped.</remarks>
internal sealed class NdJsonRowReader : IRowReader
{
    private const byte Between = 0x1E;

    private readonly LineReader _lines;
    private readonly byte[][] _names;
    private readonly ArrayBufferWriter<byte> _values = new();
    private readonly (int Start, int Length)[] _cells;

    internal NdJsonRowReader(Stream file, IReadOnlyList<ColumnContract> columns)
    {
        _lines = new LineReader(file, 1 << 20);
        _names = [.. columns.Select(column => Encoding.UTF8.GetBytes(column.Name))];
        _cells = new (int, int)[columns.Count];
    }

    public long Line => _lines.Number;

    public RowReason? Fault { get; private set; }

    public string? ListSeparator { get; } = ((char)Between).ToString();

    public bool Read()
    {
        if (!_lines.TryRead(out var line))
        {
            return false;
        }

        if (!Utf8.IsValid(line))
        {
            throw new IntakeException("encoding", Line, "the text is not UTF-8; ask for the delivery in UTF-8");
        }

        _values.ResetWrittenCount();
        Array.Fill(_cells, (-1, 0));
        try
        {
            Fault = TryReadObject(line) ? null : RowReason.MalformedJson;
        }
        // A text with half a surrogate pair is no text at all; the reader finds out when it unescapes it.
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            Fault = RowReason.MalformedJson;
        }

        return true;
    }

    public ReadOnlySpan<byte> Cell(int column) =>
        _cells[column].Start < 0 ? default : _values.WrittenSpan.Slice(_cells[column].Start, _cells[column].Length);

    public void Dispose() => _lines.Dispose();

    private bool TryReadObject(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var column = ColumnOf(ref json);
            if (_cells[column].Start >= 0)
            {
                return false;
            }

            json.Read();
            var start = _values.WrittenCount;
            if (!TryReadValue(ref json))
            {
                return false;
            }

            _cells[column] = (start, _values.WrittenCount - start);
        }

        return json.TokenType == JsonTokenType.EndObject && !json.Read();
    }

    private int ColumnOf(ref Utf8JsonReader json)
    {
        for (var column = 0; column < _names.Length; column++)
        {
            if (json.ValueTextEquals(_names[column]))
            {
                return column;
            }
        }

        throw new IntakeException("extra-column", Line, "a property is not on the contract's list of columns; a column nobody agreed on refuses the delivery: ask for it without, or add it to 'columns'");
    }

    private bool TryReadValue(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return TryAppend(ref json);
        }

        for (var first = true; json.Read() && json.TokenType != JsonTokenType.EndArray; first = false)
        {
            if (!first)
            {
                _values.Write([Between]);
            }

            if (!TryAppend(ref json))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryAppend(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.Number:
                _values.Write(json.ValueSpan);
                return true;
            case JsonTokenType.String:
                var written = json.CopyString(_values.GetSpan(json.ValueSpan.Length + 1));
                var holdsSeparator = _values.GetSpan(written)[..written].Contains(Between);
                _values.Advance(written);
                return !holdsSeparator;
            default:
                return false;
        }
    }
}
