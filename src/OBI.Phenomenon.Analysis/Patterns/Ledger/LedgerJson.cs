using System.Text.Encodings.Web;
using System.Text.Json;

namespace OBI.Phenomenon.Analysis.Patterns.Ledger;

/// <summary>A ledger as JSON: the same ledger gives the same bytes.</summary>
public static class LedgerJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Writes a ledger.</summary>
    public static string Write(PatternLedger ledger) => JsonSerializer.Serialize(ledger.Actors, Options) + "\n";

    /// <summary>Reads a ledger.</summary>
    /// <exception cref="JsonException">The text is no ledger.</exception>
    public static PatternLedger Read(string json)
    {
        try
        {
            return new PatternLedger(JsonSerializer.Deserialize<ActorLedger[]>(json, Options) ?? throw new JsonException("a ledger is a list of actors"));
        }
        catch (ArgumentException error)
        {
            throw new JsonException(error.Message, error);
        }
    }
}
