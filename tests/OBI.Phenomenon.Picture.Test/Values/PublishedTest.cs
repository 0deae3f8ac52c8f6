using System.Reflection;
using System.Text.Json;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Test.Values;

public sealed class PublishedTest
{
    [Test]
    public void Constructor_IsNotPublic()
    {
        Assert.That(typeof(Published).GetConstructors(), Is.Empty);
        Assert.That(typeof(Published).GetProperties().Where(property => property.CanWrite), Is.Empty);
        Assert.That(typeof(Published).GetFields(BindingFlags.Instance | BindingFlags.Public), Is.Empty);
    }

    [Test]
    public void Internals_AreVisibleToTheGateAlone()
    {
        var friends = typeof(Published).Assembly.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>();

        Assert.That(friends.Select(friend => friend.AssemblyName), Is.EqualTo(new[] { "OBI.Phenomenon.Disclosure" }));
    }

    [Test]
    public void PublicMembers_ThatGiveAPublished_AskForOneOrForASealedFile()
    {
        var makers = typeof(Published).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Published) || method.ReturnType == typeof(PhenomenonPicture))
            .Where(method => !method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Published) || parameter.ParameterType == typeof(IReadOnlyCollection<Published>)));

        Assert.That(makers.Select(method => method.DeclaringType!.Name + "." + method.Name).Distinct(), Is.EquivalentTo(new[] { "Published.get_Withheld", nameof(PictureFile) + "." + nameof(PictureFile.Read) }));
    }

    [Test]
    public void Deserialising_GivesNoNumber()
    {
        var made = JsonSerializer.Deserialize<Published>("{\"Value\":12,\"OrNull\":12,\"IsShown\":true,\"_value\":12}");

        Assert.That(made.IsShown, Is.False);
    }

    [FsCheck.NUnit.Property]
    public void Operators_WithAWithheldPart_AreWithheld(int number)
    {
        var shown = Samples.Number(number);
        Published[] derived =
        [
            shown + Published.Withheld, Published.Withheld + shown, shown - Published.Withheld, Published.Withheld - shown,
            shown / Published.Withheld, Published.Withheld / shown, Published.Mean([shown, Published.Withheld]), Published.Mean([]), shown / Samples.Number(0m),
        ];

        Assert.That(derived.Select(value => value.IsShown), Has.All.False);
    }

    [Test]
    public void Value_Withheld_CannotBeRead()
    {
        Assert.That(() => Published.Withheld.Value, Throws.InvalidOperationException);
    }

    [TestCase("1", "3", "0.333333")]
    [TestCase("2", "3", "0.666667")]
    [TestCase("1234567", "1", "1234570")]
    [TestCase("31", "12", "2.58333")]
    public void Ratio_HasSixSignificantDigits(string left, string right, string ratio)
    {
        Assert.That(Samples.Number(left) / Samples.Number(right), Is.EqualTo(Samples.Number(ratio)));
    }
}
