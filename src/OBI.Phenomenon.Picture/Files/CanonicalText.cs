using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OBI.Phenomenon.Picture.Tables;

namespace OBI.Phenomenon.Picture.Files;

/// <summary>Lays a picture out: one line for each item of a list, so that two pictures can be compared line by line.</summary>
internal sealed class CanonicalText : IDisposable
{
    private readonly MemoryStream _text = new();

    internal ReadOnlySpan<byte> Bytes => _text.GetBuffer().AsSpan(0, (int)_text.Length);

    public void Dispose() => _text.Dispose();

    internal void Write(PhenomenonPicture picture)
    {
        var json = PictureJson.Released;
        Put("{\"format\":\"" + PictureFile.Format + "\",\n\"header\":");
        Put(picture.Header, json.Header);
        Put(",\n\"suppliers\":");
        PutList(picture.Suppliers, supplier => Put(supplier, json.Supplier));
        Put(",\n\"tables\":");
        PutList(picture.Tables, PutTable);
        Put(",\n\"findings\":");
        PutList(picture.Findings, finding => Put(finding, json.Finding));
        Put(",\n\"trends\":");
        PutList(picture.Trends, trend => Put(trend, json.Trend));
        Put(",\n\"patterns\":");
        PutList(picture.Patterns, actor => Put(actor, json.ActorPatterns));
        Put(",\n\"keyPoints\":");
        PutList(picture.KeyPoints, point => Put(point, json.KeyPoint));
        Put(",\n\"markers\":");
        PutList(picture.Markers, marker => Put(marker, json.ReportingChange));
        Put(",\n\"events\":");
        PutList(picture.Events, happened => Put(happened, json.DatedEvent));
        Put(",\n\"earlier\":");
        PutList(picture.Earlier, earlier => Put(earlier, json.EarlierPeriod));
        Put(",\n\"remarks\":");
        PutList(picture.Remarks, remark => Put(remark, json.Remark));
        Put(",\n\"chapters\":");
        PutList(picture.Chapters, chapter => Put(chapter, json.SignedChapter));
        Put(",\n\"vocabulary\":");
        PutList(picture.Vocabulary, term => Put(term, json.Term));
        Put(",\n\"parameters\":");
        PutList(picture.Parameters, parameter => Put(parameter, json.Parameter));
        Put(",\n");
    }

    internal void Close(string seal) => Put("\"seal\":\"" + seal + "\"}\n");

    private void PutTable(Table table)
    {
        var json = PictureJson.Released;
        Put("{\"id\":");
        Put(table.Id, json.String);
        Put(",\"dimensions\":");
        Put(table.Dimensions, json.IReadOnlyListString);
        Put(",\"measures\":");
        Put(table.Measures, json.IReadOnlyListString);
        Put(",\"relations\":");
        Put(table.Relations, json.IReadOnlyListRelation);
        Put(",\"rows\":");
        PutList(table.Rows, row => Put(row, json.TableRow));
        Put("}");
    }

    private void PutList<T>(IReadOnlyList<T> items, Action<T> put)
    {
        for (var i = 0; i < items.Count; i++)
        {
            Put(i == 0 ? "[\n" : ",\n");
            put(items[i]);
        }

        Put(items.Count == 0 ? "[]" : "\n]");
    }

    private void Put<T>(T value, JsonTypeInfo<T> shape) => JsonSerializer.Serialize(_text, value, shape);

    private void Put(string text) => _text.Write(Encoding.UTF8.GetBytes(text));
}
