using System.Text.Encodings.Web;
using System.Text.Json;
using OBI.Phenomenon.Sample.World;

namespace OBI.Phenomenon.Sample.Truth;

/// <summary><c>truth.json</c>: what was planted, written while the exports are written.</summary>
/// <remarks>One order of keys, line feeds, UTF-8 without mark: the same world gives the same bytes.</remarks>
internal sealed class TruthFile : IDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly FileStream _stream;
    private readonly Utf8JsonWriter _json;
    private readonly SortedDictionary<string, long> _incidents = new(StringComparer.Ordinal);

    internal TruthFile(string path, SampleOptions options, ArrivalRates rates)
    {
        _stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        _json = new Utf8JsonWriter(_stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
        WorldPlanJson.Write(_json, options, rates);
        _json.WriteStartArray("duplicates");
    }

    internal void Add(DuplicatePair pair)
    {
        // One line a pair: a large sample has a hundred thousand of them. Keys and numbers are plain ASCII.
        _json.WriteRawValue(
            "\n    " + $$$"""{"kind": "{{{pair.Kind}}}", "first": {"source": "{{{pair.FirstSource}}}", "record": "{{{pair.FirstRecord}}}"}, "second": {"source": "{{{pair.SecondSource}}}", "record": "{{{pair.SecondRecord}}}"}}""",
            skipInputValidation: true);
        if (_json.BytesPending > FlushAt)
        {
            _json.Flush();
        }
    }

    /// <summary>Counts a sound incident of a pattern, its copies not included.</summary>
    internal void Count(Pattern pattern) =>
        _incidents[pattern.Key] = _incidents.GetValueOrDefault(pattern.Key) + 1;

    internal void Close(IEnumerable<KeyValuePair<string, SourceCounts>> sources)
    {
        _json.WriteEndArray();
        _json.WriteStartObject("incidents");
        foreach (var (pattern, count) in _incidents)
        {
            _json.WriteNumber(pattern, count);
        }

        _json.WriteEndObject();
        SourceCountsJson.Write(_json, sources);
        _json.WriteEndObject();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
    }

    public void Dispose()
    {
        _json.Dispose();
        _stream.Dispose();
    }
}
