using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Releases;

/// <summary>What was decided about findings.</summary>
internal static class DecisionTable
{
    internal static IReadOnlyList<Decision> Read(StoreConnection connection, long closing) =>
        [.. connection.Query<Row>("SELECT subject, kind, text, exposes, reason, role, second, at FROM decision WHERE closing = @closing ORDER BY id", new { closing })
            .Select(row => new Decision(row.Subject, KindOf(row.Kind), row.Text, row.Exposes == 1, row.Reason, Signed.Of(row.Role, row.Second, row.At)))];

    internal static void Enter(StoreConnection connection, long closing, Decision decision) => connection.Execute(
        """
        INSERT INTO decision (closing, subject, kind, text, exposes, reason, role, second, at)
        VALUES (@closing, @Subject, @kind, @Text, @exposes, @Reason, @Role, @Second, @at)
        """,
        new
        {
            closing,
            decision.Subject,
            kind = decision.Kind.Word(),
            decision.Text,
            exposes = decision.Exposes ? 1 : 0,
            decision.Reason,
            decision.Signature.Role,
            decision.Signature.Second,
            at = Signed.At(decision.Signature),
        });

    private static DecisionKind KindOf(string word) => DecisionKinds.Find(word) ?? throw new ArgumentOutOfRangeException(nameof(word));

    private sealed record Row(string Subject, string Kind, string? Text, long Exposes, string Reason, string Role, string? Second, string At);
}
