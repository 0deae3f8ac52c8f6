using System.Text.RegularExpressions;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.House;

/// <summary>What a newcomer may rely on when looking for something.</summary>
public sealed partial class FilesTest
{
    private static readonly string[] Files =
    [
        .. Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/node_modules/", StringComparison.Ordinal)),
    ];

    [Test]
    public void Files_Lengths_StayReadable()
    {
        var lengths = Files.Select(path => File.ReadLines(path).Count()).Order().ToArray();

        Assert.That(lengths[^1], Is.LessThanOrEqualTo(350));
        Assert.That(lengths[lengths.Length * 9 / 10], Is.LessThanOrEqualTo(200));
        Assert.That(lengths[lengths.Length / 2], Is.LessThanOrEqualTo(70));
    }

    [Test]
    public void Files_Namespaces_EqualTheirFolders()
    {
        foreach (var path in Files.Where(path => Path.GetFileName(path) is not "Program.cs"))
        {
            var folder = Path.GetRelativePath(Repository.PathOf("src"), Path.GetDirectoryName(path)!).Replace('/', '.');
            var declared = Namespace().Match(File.ReadAllText(path)).Groups[1].Value;
            Assert.That(declared, Is.EqualTo(folder), path);
        }
    }

    [Test]
    public void Files_Names_SayWhatTheyHold() =>
        Assert.That(Files.Select(Path.GetFileNameWithoutExtension).Where(name => Vague().IsMatch(name!)), Is.Empty);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("(Utils?|Helpers?|Common|Manager|Service|Processor)$")]
    private static partial Regex Vague();
}
