using System.Security.Cryptography;
using System.Text.Json;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Cli.Output;

/// <summary>The manifest of a result that was written earlier, to be held against its files.</summary>
/// <param name="Folder">Where the result lies.</param>
/// <param name="Files">The hash of every file, by name.</param>
/// <param name="ResultSha256">One hash over them all.</param>
internal sealed record WrittenManifest(string Folder, IReadOnlyDictionary<string, string> Files, string ResultSha256)
{
    private const string Inside = "intern";

    /// <summary>Reads the manifest in a folder.</summary>
    /// <exception cref="CommandException">There is none, or it is none.</exception>
    internal static WrittenManifest Read(string folder)
    {
        var path = Path.Combine(folder, Manifest.Name);
        var shown = YamlFile.Shown(Path.GetFullPath(path));
        try
        {
            using var read = JsonDocument.Parse(File.ReadAllBytes(path));
            var files = read.RootElement.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString() ?? string.Empty);
            return files.Keys.All(IsWithin)
                ? new WrittenManifest(folder, files, read.RootElement.GetProperty("resultSha256").GetString() ?? string.Empty)
                : throw new CommandException(ExitCode.InputRefused, $"{shown}: names files outside its folder; it was not made by 'obi run'");
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandException(ExitCode.InputRefused, $"{shown}: is not there; 'obi run' leaves one with every whole result ('obi analyse' does not)");
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new CommandException(ExitCode.InputRefused, $"{shown}: is no manifest of a result; 'obi run' makes one");
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Environment, $"{shown}: cannot be read; check its permissions");
        }
    }

    /// <summary>What differs from the manifest; empty when nothing does. What is internal may lie below the result, and is no part of it.</summary>
    internal IReadOnlyList<string> Verify()
    {
        var faults = new List<string>();
        foreach (var (name, hash) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var path = Path.Combine(Folder, name);
            if (!File.Exists(path))
            {
                faults.Add($"{name}: is missing");
            }
            else if (HashOf(path) != hash)
            {
                faults.Add($"{name}: was changed");
            }
        }

        faults.AddRange(Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(name => name != Manifest.Name && !name.StartsWith($"{Inside}/", StringComparison.Ordinal) && !Files.ContainsKey(name))
            .Order(StringComparer.Ordinal)
            .Select(name => $"{name}: is not in the manifest"));
        if (Manifest.ResultHash(Files) != ResultSha256)
        {
            faults.Add($"{Manifest.Name}: its resultSha256 is not that of the files it names");
        }

        return faults;
    }

    private static bool IsWithin(string name) =>
        name.Length > 0 && !Path.IsPathRooted(name) && !name.Contains('\\', StringComparison.Ordinal) && name.Split('/').All(part => part is not ("" or "." or ".."));

    private static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
