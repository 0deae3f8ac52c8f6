using System.Text.Json;
using System.Text.Json.Serialization;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Archives;

/// <summary>Findings as bytes and back, nothing lost: numbers return bit by bit, so that what is made of them is the same.</summary>
/// <remarks>For keeping, by the same build of the program. What people and programs read is <see cref="FindingsFile"/>.</remarks>
public static class FindingsArchive
{
    private static readonly JsonSerializerOptions Options = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        RespectNullableAnnotations = true,
        Converters =
        {
            new TextConverter<Period>(period => period.ToString(), Period.Parse),
            new TextConverter<ActorScope>(scope => scope.Code, text => text == ActorScope.All.Code ? ActorScope.All : ActorScope.Of(StateActor.Parse(text))),
            new TextConverter<Subject>(subject => subject.Text, Subject.Parse),
            new TextConverter<StateActor>(actor => actor.Code, StateActor.Parse),
            new TextConverter<ActorSet>(actors => actors.Key, ActorSet.Parse),
            new TextConverter<ConceptCode>(code => code.Value, ConceptCode.Parse),
            new ShapeConverter<Count, SourceCount[]>(count => [.. count.BySource], bySource => new Count(bySource)),
            new ShapeConverter<CountTable, CellCount[]>(table => [.. table.Cells], cells => new CountTable([.. cells])),
        },
    };

    /// <summary>Writes findings.</summary>
    public static byte[] Write(Findings findings) => JsonSerializer.SerializeToUtf8Bytes(findings, Options);

    /// <summary>Reads what was written.</summary>
    /// <exception cref="JsonException">It is not what this build of the program writes.</exception>
    public static Findings Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<Findings>(bytes, Options) ?? throw new JsonException("an archive holds findings");
}
