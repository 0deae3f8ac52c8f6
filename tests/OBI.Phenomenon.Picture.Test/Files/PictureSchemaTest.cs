using System.Reflection;
using System.Text.Json;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Context;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
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
    [TestCase("relation", "kind", typeof(RelationKind))]
    [TestCase("trend", "outcome", typeof(TrendOutcome))]
    [TestCase("trend", "verdict", typeof(TrendVerdict))]
    [TestCase("trend", "absoluteVerdict", typeof(TrendVerdict))]
    [TestCase("trend", "release", typeof(TrendRelease))]
    [TestCase("question", "kind", typeof(TrendKind))]
    [TestCase("stability", "kind", typeof(StabilityKind))]
    public void Choice_HasTheNamesOfItsEnumeration(string definition, string property, Type enumeration)
    {
        var choices = Schema.GetProperty("$defs").GetProperty(definition).GetProperty("properties").GetProperty(property).GetProperty("enum");

        Assert.That(
            choices.EnumerateArray().Select(choice => choice.GetString()),
            Is.EqualTo(Enum.GetNames(enumeration).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)));
    }

    [Test]
    public void Method_HasTheNamesOfItsEnumerationOrNone()
    {
        var choices = Schema.GetProperty("$defs").GetProperty("trend").GetProperty("properties").GetProperty("method").GetProperty("enum");

        Assert.That(
            choices.EnumerateArray().Select(choice => choice.GetString()),
            Is.EqualTo(Enum.GetNames<TrendMethod>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName).Append(null)));
    }

    private static string[] Names(JsonElement shape) => [.. shape.GetProperty("properties").EnumerateObject().Select(property => property.Name)];

    private static string?[] Required(JsonElement shape) => [.. shape.GetProperty("required").EnumerateArray().Select(name => name.GetString())];
}
