using System.Security.Cryptography;
using System.Text;

namespace OBI.Phenomenon.Node;

/// <summary>The folder with the Node programs and the packages they use.</summary>
/// <param name="Folder">Its full path.</param>
public sealed record NodeHome(string Folder)
{
    private const string Executable = "node";
    /// <summary>Where npm notes what it installed, with the hash of every package.</summary>
    private const string InstalledPackages = "node_modules/.package-lock.json";
    private const string Source = "OBI.Phenomenon.Node";

    /// <summary>The <c>node</c> folder beside the program, or the room's own folder when the program runs from where it was built.</summary>
    /// <exception cref="NodeException">There is neither.</exception>
    public static NodeHome Find() => FindFrom(AppContext.BaseDirectory);

    internal static NodeHome FindFrom(string start)
    {
        var beside = Path.Combine(start, "node");
        if (HoldsPrograms(beside))
        {
            return new NodeHome(beside);
        }

        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var source = Path.Combine(folder.FullName, "src", Source);
            if (HoldsPrograms(source))
            {
                return new NodeHome(source);
            }
        }

        throw new NodeException("the folder 'node' that belongs beside the program is missing; publish the program again, or run it from its repository.");
    }

    /// <summary>Says what is missing on this machine: Node, a new enough Node, the packages.</summary>
    public NodeReadiness Check() => CheckWith(Executable);

    /// <summary>A hash over the programs and over which packages they use, lower-case hexadecimal.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, "Programs")).Order(StringComparer.Ordinal).Append(Path.Combine(Folder, InstalledPackages)).Where(File.Exists))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    internal NodeReadiness CheckWith(string executable)
    {
        var missing = new List<string>();
        var version = NodeVersion.Ask(executable);
        if (version is null)
        {
            missing.Add(NodeVersion.NotFound);
        }
        else if (!NodeVersion.IsNewEnough(version))
        {
            missing.Add(NodeVersion.TooOld(version));
        }

        if (!HasPackages)
        {
            missing.Add(PackagesMissing);
        }

        return new NodeReadiness(version, missing);
    }

    internal static string PackagesMissing => "the Node packages are missing; run 'dotnet build'.";

    internal bool HasPackages => File.Exists(Path.Combine(Folder, "node_modules", ".restored"));

    internal string HostProgram => Path.Combine(Folder, "Programs", "host.mjs");

    private static bool HoldsPrograms(string folder) => File.Exists(Path.Combine(folder, "Programs", "host.mjs"));
}
