using System.Text.Json;
using System.Text.Json.Serialization;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis;

/// <summary>How the parts of a finding are written: scopes, subjects and periods as their text, a marker as its key.</summary>
internal static class FindingsJson
{
    internal static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters =
        {
            new JsonStringEnumConverter(),
            new Writing<ActorScope>((json, scope) => json.WriteStringValue(scope.Code)),
            new Writing<Subject>((json, subject) => json.WriteStringValue(subject.ToString())),
            new Writing<Period>((json, period) => json.WriteStringValue(period.ToString())),
            new Writing<Marker>((json, marker) => json.WriteStringValue(marker.Id)),
            new Writing<Count>(FindingsFile.WriteCount),
        },
    };

    private sealed class Writing<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("findings are written, never read");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
    }
}
