using System.Text.Json;
using System.Text.Json.Serialization;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Files;

/// <summary>Writes a published value as a number without trailing zeros, and a withheld one as <c>null</c>.</summary>
/// <remarks>Kept internal and off the type itself: else any caller could make a published value out of JSON of its own.</remarks>
internal sealed class PublishedConverter(bool isInternal) : JsonConverter<Published>
{
    // Dividing by a one of 28 decimals drops trailing zeros, so that 12.0 and 12 are the same bytes.
    private const decimal One = 1.0000000000000000000000000000m;

    public override bool HandleNull => true;

    public override Published Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => Published.Withheld,
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => new Published(number, isInternal),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, Published value, JsonSerializerOptions options)
    {
        if (value.IsShown)
        {
            writer.WriteNumberValue(value.Value / One);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
