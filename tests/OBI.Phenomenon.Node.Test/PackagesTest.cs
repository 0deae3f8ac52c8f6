using System.Text.Json;

namespace OBI.Phenomenon.Node.Test;

public sealed class PackagesTest
{
    private static JsonElement Read(string name) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(NodeHome.Find().Folder, name))).RootElement;

    [Test]
    public void Lock_NamesNoRegistry()
    {
        var resolved = Read("package-lock.json").GetProperty("packages").EnumerateObject().Where(package => package.Value.TryGetProperty("resolved", out _));

        Assert.That(resolved.Select(package => package.Name), Is.Empty);
    }

    [Test]
    public void Lock_HoldsEveryPlatformOfTypst()
    {
        // 'npm install' forgets the platforms it cannot reach, and 'npm ci' then refuses the lock.
        const string typst = "node_modules/@myriaddreamin/typst-ts-node-compiler";
        var packages = Read("package-lock.json").GetProperty("packages");

        var platforms = packages.GetProperty(typst).GetProperty("optionalDependencies").EnumerateObject().Select(platform => "node_modules/" + platform.Name);

        Assert.That(platforms.Where(platform => !packages.TryGetProperty(platform, out _)), Is.Empty);
    }

    [Test]
    public void Package_NamesExactVersions()
    {
        var package = Read("package.json");

        var versions = package.GetProperty("dependencies").EnumerateObject().Concat(package.GetProperty("devDependencies").EnumerateObject());

        Assert.That(versions.Select(version => version.Value.GetString()), Is.All.Matches(@"^\d+\.\d+\.\d+$"));
    }
}
