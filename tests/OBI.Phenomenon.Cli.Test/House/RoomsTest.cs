using System.Xml.Linq;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.House;

/// <summary>The walls of the house: what each room may know.</summary>
public sealed class RoomsTest
{
    private static readonly Dictionary<string, (string[] Rooms, string[] Packages)> MayKnow = new()
    {
        ["Model"] = ([], ["YamlDotNet"]),
        ["Delivery"] = (["Model"], []),
        ["Intake"] = (["Model"], ["CsvHelper"]),
        ["Store"] = (["Model"], ["Dapper", "Microsoft.Data.Sqlite"]),
        ["Analysis"] = (["Model"], ["MathNet.Numerics"]),
        ["Picture"] = (["Model"], []),
        ["Disclosure"] = (["Model", "Analysis", "Picture", "Node"], []),
        ["Audit"] = (["Node"], []),
        ["Node"] = ([], []),
        ["Report"] = (["Picture", "Node"], ["Markdig"]),
        ["Sample"] = (["Model"], []),
        ["Cli"] = (
            ["Model", "Delivery", "Intake", "Store", "Analysis", "Disclosure", "Picture", "Audit", "Report", "Node", "Sample"],
            ["Microsoft.Extensions.Hosting", "Quartz", "Spectre.Console", "System.CommandLine"]),
    };

    private static IEnumerable<string> Rooms => MayKnow.Keys;

    [TestCaseSource(nameof(Rooms))]
    public void Room_ProjectFile_NamesOnlyWhatItMayKnow(string room)
    {
        var project = XDocument.Load(Repository.PathOf("src", $"OBI.Phenomenon.{room}", $"OBI.Phenomenon.{room}.csproj"));

        var rooms = Names(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))["OBI.Phenomenon.".Length..]);
        var packages = Names(project, "PackageReference");

        Assert.That(rooms.Except(MayKnow[room].Rooms), Is.Empty);
        Assert.That(packages.Except(MayKnow[room].Packages), Is.Empty);
    }

    [Test]
    public void House_Folders_AreTheRoomsAndEachIsTested()
    {
        Assert.That(RoomFolders("src", string.Empty), Is.EquivalentTo(Rooms));
        Assert.That(RoomFolders("tests", ".Test"), Is.EquivalentTo(Rooms));
    }

    [TestCaseSource(nameof(Rooms))]
    public void Room_Assembly_ReferencesOnlyTheRoomsItMayKnow(string room)
    {
        var assembly = System.Reflection.Assembly.Load(room == "Cli" ? "obi" : $"OBI.Phenomenon.{room}");

        var known = assembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("OBI.Phenomenon.", StringComparison.Ordinal))
            .Select(name => name["OBI.Phenomenon.".Length..]);

        Assert.That(known.Except(MayKnow[room].Rooms), Is.Empty);
    }

    [Test]
    public void Picture_Internals_AreSeenByTheGateAlone()
    {
        var project = XDocument.Load(Repository.PathOf("src", "OBI.Phenomenon.Picture", "OBI.Phenomenon.Picture.csproj"));

        Assert.That(
            Names(project, "InternalsVisibleTo").Where(name => !name.EndsWith(".Test", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "OBI.Phenomenon.Disclosure" }));
    }

    private static IEnumerable<string> RoomFolders(string top, string ending) =>
        Directory.GetDirectories(Repository.PathOf(top), $"OBI.Phenomenon.*{ending}")
            .Select(path => Path.GetFileName(path)["OBI.Phenomenon.".Length..])
            .Where(name => name.EndsWith(ending, StringComparison.Ordinal))
            .Select(name => name[..^ending.Length]);

    private static IEnumerable<string> Names(XDocument project, string element) =>
        project.Descendants(element).Select(item => item.Attribute("Include")!.Value);
}
