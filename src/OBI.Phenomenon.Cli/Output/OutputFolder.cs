using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Cli.Output;

/// <summary>A folder that is written whole: each file beside its place first, then all are moved in.</summary>
/// <remarks>A full disk or a folder that may not be written to leaves the earlier result as it was.</remarks>
internal static class OutputFolder
{
    private const string Unfinished = ".unfinished";

    /// <summary>Writes the files; other files in the folder are left alone.</summary>
    /// <exception cref="CommandException">The folder cannot be made or written to.</exception>
    internal static void Write(string folder, IReadOnlyList<ResultFile> files)
    {
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var stream = new FileStream(path + Unfinished, FileMode.Create, FileAccess.Write, FileShare.None);
                stream.Write(file.Bytes);
                stream.Flush(flushToDisk: true);
            }

            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Name);
                File.Move(path + Unfinished, path, overwrite: true);
            }
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            RemoveUnfinished(folder, files);
            throw Refused(folder);
        }
    }

    /// <summary>Checks that the folder can be written to, before hours of work are lost on it.</summary>
    /// <exception cref="CommandException">It cannot.</exception>
    internal static void Require(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe{Unfinished}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            throw Refused(folder);
        }
    }

    private static CommandException Refused(string folder) =>
        new(ExitCode.Environment, $"{YamlFile.Shown(folder)}: cannot be written to; check its permissions and the room on the disk, or choose another folder with --out or --internal");

    private static void RemoveUnfinished(string folder, IReadOnlyList<ResultFile> files)
    {
        foreach (var path in files.Select(file => Path.Combine(folder, file.Name + Unfinished)).Where(File.Exists))
        {
            File.Delete(path);
        }
    }
}
