using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>A table while its rows are being written.</summary>
internal sealed class TableDraft(string id, IReadOnlyList<string> measures, params (string Dimension, RelationKind Kind)[] dimensions)
{
    private readonly List<TableRow> _rows = [];

    internal void Add(IReadOnlyList<string> key, params Published[] values) => _rows.Add(new TableRow(key, values));

    internal Table Finish() => new(
        id,
        [.. dimensions.Select(dimension => dimension.Dimension)],
        measures,
        [.. dimensions.Select(dimension => new Relation(dimension.Dimension, dimension.Kind))],
        _rows);
}
