using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OBI.Phenomenon.Disclosure.Ledgers;

/// <summary>A ledger as JSON, one number a line: the same ledger gives the same text. It holds what each supplier contributed, so it stays inside.</summary>
public static class CellLedgerJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Writes a ledger.</summary>
    public static string Write(CellLedger ledger) => string.Concat(ledger.Cells.Select(cell => JsonSerializer.Serialize(cell, Options) + "\n"));

    /// <summary>Reads a ledger.</summary>
    /// <exception cref="JsonException">A line is no number that was released, or one stands twice.</exception>
    public static CellLedger Read(string text)
    {
        try
        {
            return new CellLedger(text
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonSerializer.Deserialize<PublishedCell>(line, Options) ?? throw new JsonException("each line of the ledger is a number that was released")));
        }
        catch (ArgumentException twice)
        {
            throw new JsonException(twice.Message, twice);
        }
    }
}
