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
            return JsonSerializer.Deserialize<ActorLedger[]>(json, Options) is { } actors && actors.All(IsWhole) ? new PatternLedger(actors) : throw new JsonException("a ledger is a list of actors");
        }
        catch (ArgumentException error)
        {
            throw new JsonException(error.Message, error);
        }
    }

    /// <summary>Nothing in a list is missing, and no signals are in two patterns.</summary>
    private static bool IsWhole(ActorLedger? actor)
    {
        if (actor is null
            || actor.Patterns.IsDefault || actor.Noise.IsDefault || actor.Released.IsDefault || actor.Moved.IsDefault
            || actor.Patterns.Any(pattern => pattern is null || pattern.Mix.IsDefault || pattern.Signals.IsDefault || pattern.Mix.Any(field => field is null)))
        {
            return false;
        }

        var signals = actor.Patterns.SelectMany(pattern => pattern.Signals).Concat(actor.Noise).ToList();
        return signals.TrueForAll(entry => entry is not null)
            && signals.DistinctBy(entry => (entry.Period, entry.Profile)).Count() == signals.Count
            && actor.Moved.All(moved => moved is not null)
            && actor.Released.All(period => period is not null);
    }
}
