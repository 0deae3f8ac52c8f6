using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Chains;

/// <summary>How far tables reach that are only ever added to: the last id in each.</summary>
internal sealed class Reach
{
    private readonly IReadOnlyList<AppendOnly> _tables;
    private readonly long[] _last;

    private Reach(IReadOnlyList<AppendOnly> tables, long[] last) => (_tables, _last) = (tables, last);

    /// <summary>How far they reach now.</summary>
    internal static Reach Of(StoreConnection connection, IReadOnlyList<AppendOnly> tables) =>
        new(tables, [.. tables.Select(table => connection.Single<long>($"SELECT coalesce(max(id), 0) FROM {table.Table}"))]);

    /// <summary>How far they reached when a link was written.</summary>
    internal static Reach Of(JsonElement link, IReadOnlyList<AppendOnly> tables) =>
        new(tables, [.. tables.Select(table => link.GetProperty(table.Name).GetInt64())]);

    /// <summary>Before there was anything.</summary>
    internal static Reach Nothing(IReadOnlyList<AppendOnly> tables) => new(tables, new long[tables.Count]);

    /// <summary>How many rows there are beyond it.</summary>
    internal long CountBeyond(StoreConnection connection) =>
        _tables.Select((table, i) => connection.Single<long>($"SELECT count(*) FROM {table.Table} WHERE id > @last", new { last = _last[i] })).Sum();

    /// <summary>This reach and a hash over the rows beyond an earlier one, as JSON.</summary>
    internal string ToJson(StoreConnection connection, Reach before)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new StringBuilder("{");
        for (var i = 0; i < _tables.Count; i++)
        {
            var (table, beyond) = (_tables[i], new { before = before._last[i], last = _last[i] });
            foreach (var row in connection.Query<string>($"SELECT {table.Row} FROM {table.Table} AS t WHERE id > @before AND id <= @last ORDER BY id", beyond))
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{table.Table} {row}\n"));
            }

            text.Append(CultureInfo.InvariantCulture, $"\"{table.Name}\":{_last[i]},");
        }

        return text.Append(CultureInfo.InvariantCulture, $"\"sha256\":\"{Convert.ToHexStringLower(hash.GetHashAndReset())}\"}}").ToString();
    }
}
