using System.Text.Json;
using System.Text.Json.Serialization;

namespace OBI.Phenomenon.Analysis.Archives;

/// <summary>A value as another that it can be made of again.</summary>
internal sealed class ShapeConverter<T, TShape>(Func<T, TShape> shape, Func<TShape, T> make) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        make(JsonSerializer.Deserialize<TShape>(ref reader, options) ?? throw new JsonException());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, shape(value), options);
}
