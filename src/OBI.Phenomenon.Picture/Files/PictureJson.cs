using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.KeyPoints;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Reviews;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Trends;

namespace OBI.Phenomenon.Picture.Files;

/// <summary>How pictures are put in JSON: generated at build, so that the order of properties is that of the records.</summary>
[JsonSerializable(typeof(PictureFrame))]
internal sealed partial class PictureJson : JsonSerializerContext
{
    /// <summary>Writes either edition; reads the released one.</summary>
    internal static PictureJson Released { get; } = Of(isInternal: false);

    /// <summary>Reads the internal edition: its numbers keep the mark of the open gate.</summary>
    internal static PictureJson Internal { get; } = Of(isInternal: true);

    private static PictureJson Of(bool isInternal) => new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,

        // Dutch letters stay readable; the file is never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new PublishedConverter(isInternal),
            new JsonStringEnumConverter<Edition>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<FindingVerdict>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<TrendOutcome>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<TrendVerdict>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<TrendKind>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<TrendMethod>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<TrendRelease>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<StabilityKind>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<PatternOutcome>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<MixBand>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<Representation>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<StabilityGrade>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<PatternChange>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<PatternRelease>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<KeyPointKind>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<ChapterKind>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<RemarkKind>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<RelationKind>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
        },
    });
}
