using OBI.Phenomenon.Picture.Corrections;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Report.Test.Fixture;

/// <summary>Two earlier quarters: one restated, one that stands as it was released and of which a key point is taken back.</summary>
internal static class CorrectionSample
{
    internal static EarlierPeriod[] Earlier =>
    [
        new("2024-Q4", Stands: true, [new OverturnedVerdict("XB/*", "XB", "*", TrendVerdict.Rise, TrendVerdict.None, IsKeyPoint: true), new OverturnedVerdict("XA/MOD-500", "XA", "MOD-500", TrendVerdict.None, TrendVerdict.Fall, IsKeyPoint: false)]),
        new("2025-Q3", Stands: false, []),
    ];

    internal static Table Table => new(
        "revisions",
        ["actor", "period"],
        ["released", "restated", "late", "corrected-in", "corrected-out", "withdrawn", "reattributed-in", "reattributed-out", "recoded-in", "recoded-out"],
        [new Relation("actor", RelationKind.Overlap), new Relation("period", RelationKind.Overlap)],
        [
            Row("*", "2024-Q4", 331, null),
            Row("*", "2025-Q3", 360, 389, 37, null, null, 8),
            Row("XA", "2024-Q4", 90, null),
            Row("XA", "2025-Q3", 96, 108, 12),
            Row("XB", "2025-Q3", 64, 64),
        ]);

    private static TableRow Row(string actor, string period, params decimal?[] values) =>
        new([actor, period], [.. values.Concat(Enumerable.Repeat<decimal?>(null, 10 - values.Length)).Select(value => value is { } shown ? Sample.Shown(shown) : Published.Withheld)]);
}
