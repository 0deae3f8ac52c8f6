using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Releases;

/// <summary>The chapters that people wrote.</summary>
internal static class ChapterTable
{
    internal static IReadOnlyList<Chapter> Read(StoreConnection connection, long closing) =>
        [.. connection.Query<Row>("SELECT kind, markdown, role, second, at FROM chapter WHERE closing = @closing ORDER BY id", new { closing })
            .Select(row => new Chapter(KindOf(row.Kind), row.Markdown, Signed.Of(row.Role, row.Second, row.At)))];

    internal static void Enter(StoreConnection connection, long closing, Chapter chapter) => connection.Execute(
        "INSERT INTO chapter (closing, kind, markdown, role, second, at) VALUES (@closing, @kind, @Markdown, @Role, @Second, @at)",
        new { closing, kind = chapter.Kind.Word(), chapter.Markdown, chapter.Signature.Role, chapter.Signature.Second, at = Signed.At(chapter.Signature) });

    private static ChapterKind KindOf(string word) => ChapterKinds.Find(word) ?? throw new ArgumentOutOfRangeException(nameof(word));

    private sealed record Row(string Kind, string Markdown, string Role, string? Second, string At);
}
