using System.Text.Json;
using System.Text.Json.Serialization;

namespace OBI.Phenomenon.Analysis.Archives;

/// <summary>A value as its text.</summary>
internal sealed class TextConverter<T>(Func<T, string> write, Func<string, T> parse) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return parse(reader.GetString() ?? throw new JsonException());
        }
        catch (FormatException broken)
        {
            throw new JsonException($"not the text of a {typeof(T).Name}", broken);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}
