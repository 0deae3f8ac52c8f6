using OBI.Phenomenon.Store.Purges;

namespace OBI.Phenomenon.Cli.Purges;

/// <summary>The files of one class that are old enough to be deleted, and those that are not.</summary>
/// <param name="Name">The class.</param>
/// <param name="Until">Files up to this day go; null when all do.</param>
/// <param name="Paths">What goes.</param>
/// <param name="Kept">How many stay, and why.</param>
internal sealed record OldFiles(string Name, DateOnly? Until, IReadOnlyList<string> Paths, IReadOnlyList<Kept> Kept)
{
    /// <summary>As the audit chain enters it.</summary>
    internal FileClass ToClass() => new(Name, Until, Paths.Count);

    /// <summary>Deletes them; what is gone already is no fault.</summary>
    /// <exception cref="CommandException">One cannot be deleted.</exception>
    internal void Delete()
    {
        foreach (var path in Paths)
        {
            try
            {
                if (Directory.Exists(path))
                {
                    Directory.Delete(path, recursive: true);
                }
                else
                {
                    File.Delete(path);
                }
            }
            catch (DirectoryNotFoundException)
            {
                // Another purge was faster.
            }
            catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
            {
                throw new CommandException(ExitCode.Environment, $"{Model.Yaml.YamlFile.Shown(path)}: cannot be deleted; give this user the right to, and purge again: what is left is finished then");
            }
        }
    }
}
