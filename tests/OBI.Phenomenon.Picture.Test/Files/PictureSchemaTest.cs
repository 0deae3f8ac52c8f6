using System.Reflection;
using System.Text.Json;
using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Context;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.KeyPoints;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Trends;

namespace OBI.Phenomenon.Picture.Test.Files;

public sealed class PictureSchemaTest
{
    private static readonly JsonElement Schema = JsonDocument.Parse(PictureFile.Schema()).RootElement;

    [TestCase("words", typeof(Words))]
    [TestCase("header", typeof(Header))]
    [TestCase("supplier", typeof(Supplier))]
    [TestCase("table", typeof(Table))]
    [TestCase("relation", typeof(Relation))]
    [TestCase("row", typeof(TableRow))]
    [TestCase("finding", typeof(Finding))]
    [TestCase("estimate", typeof(Estimate))]
    [TestCase("shift", typeof(TrendShift))]
    [TestCase("question", typeof(TrendQuestion))]
    [TestCase("stability", typeof(StabilityLine))]
    [TestCase("explanation", typeof(TrendExplanation))]
    [TestCase("trend", typeof(Trend))]
    [TestCase("actorPatterns", typeof(ActorPatterns))]
    [TestCase("pattern", typeof(Pattern))]
    [TestCase("patternSize", typeof(PatternSize))]
    [TestCase("mixLabel", typeof(MixLabel))]
    [TestCase("patternLink", typeof(PatternLink))]
    [TestCase("patternStep", typeof(PatternStep))]
    [TestCase("patternExplanation", typeof(PatternExplanation))]
    [TestCase("growth", typeof(GrowthTest))]
    [TestCase("labelCounts", typeof(LabelCounts))]
    [TestCase("patternModel", typeof(PatternModel))]
    [TestCase("modelScore", typeof(ModelScore))]
    [TestCase("noiseReason", typeof(NoiseReason))]
    [TestCase("keyPoint", typeof(KeyPoint))]
    [TestCase("chapter", typeof(SignedChapter))]
    [TestCase("marker", typeof(ReportingChange))]
    [TestCase("event", typeof(DatedEvent))]
    [TestCase("term", typeof(Term))]
    [TestCase("parameter", typeof(Parameter))]
    public void Definition_HasThePropertiesOfItsRecord(string definition, Type record)
    {
        var expected = record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).ToArray();

        var shape = Schema.GetProperty("$defs").GetProperty(definition);

        Assert.That(Names(shape), Is.EqualTo(expected));
        Assert.That(Required(shape), Is.EqualTo(expected));
        Assert.That(shape.GetProperty("additionalProperties").GetBoolean(), Is.False);
    }

    [Test]
    public void Document_HasThePropertiesOfThePictureBetweenFormatAndSeal()
    {
        string[] expected =
        [
            "format",
            .. typeof(PhenomenonPicture).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)),
            "seal",
        ];

        Assert.That(Names(Schema), Is.EqualTo(expected));
        Assert.That(Required(Schema), Is.EqualTo(expected));
    }

    [TestCase("header", "edition", typeof(Edition))]
    [TestCase("finding", "verdict", typeof(FindingVerdict))]
    [TestCase("keyPoint", "kind", typeof(KeyPointKind))]
    [TestCase("chapter", "kind", typeof(ChapterKind))]
    [TestCase("relation", "kind", typeof(RelationKind))]
    [TestCase("trend", "outcome", typeof(TrendOutcome))]
    [TestCase("trend", "verdict", typeof(TrendVerdict))]
    [TestCase("trend", "absoluteVerdict", typeof(TrendVerdict))]
    [TestCase("trend", "release", typeof(TrendRelease))]
    [TestCase("question", "kind", typeof(TrendKind))]
    [TestCase("stability", "kind", typeof(StabilityKind))]
    [TestCase("actorPatterns", "outcome", typeof(PatternOutcome))]
    [TestCase("pattern", "stability", typeof(StabilityGrade))]
    [TestCase("pattern", "release", typeof(PatternRelease))]
    [TestCase("mixLabel", "compared", typeof(Representation))]
    [TestCase("patternLink", "change", typeof(PatternChange))]
    [TestCase("patternStep", "change", typeof(PatternChange))]
    public void Choice_HasTheNamesOfItsEnumeration(string definition, string property, Type enumeration)
    {
        var choices = Schema.GetProperty("$defs").GetProperty(definition).GetProperty("properties").GetProperty(property).GetProperty("enum");

        Assert.That(
            choices.EnumerateArray().Select(choice => choice.GetString()),
            Is.EqualTo(Enum.GetNames(enumeration).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)));
    }

    [TestCase("trend", "method", typeof(TrendMethod))]
    [TestCase("pattern", "change", typeof(PatternChange))]
    [TestCase("pattern", "certainty", typeof(MixBand))]
    [TestCase("mixLabel", "band", typeof(MixBand))]
    public void ChoiceThatMayBeMissing_HasTheNamesOfItsEnumerationOrNone(string definition, string property, Type enumeration)
    {
        var choices = Schema.GetProperty("$defs").GetProperty(definition).GetProperty("properties").GetProperty(property).GetProperty("enum");

        Assert.That(
            choices.EnumerateArray().Select(choice => choice.GetString()),
            Is.EqualTo(Enum.GetNames(enumeration).Select(JsonNamingPolicy.KebabCaseLower.ConvertName).Append(null)));
    }

    private static string[] Names(JsonElement shape) => [.. shape.GetProperty("properties").EnumerateObject().Select(property => property.Name)];

    private static string?[] Required(JsonElement shape) => [.. shape.GetProperty("required").EnumerateArray().Select(name => name.GetString())];
}
