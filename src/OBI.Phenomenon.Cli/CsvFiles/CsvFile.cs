using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Cli.CsvFiles;

/// <summary>A user's own file, opened.</summary>
internal static class CsvFile
{
    private const string StandardInput = "-";

    /// <summary>Reads a file, or standard input when the path is <c>-</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="advice">What to do when it is not there.</param>
    /// <param name="read">Reads the stream; told is how to name it.</param>
    /// <exception cref="CsvRefusal">The file cannot be read, or breaks a rule.</exception>
    internal static T Read<T>(string path, string advice, Func<Stream, string, T> read)
    {
        var shown = path == StandardInput ? "standard input" : YamlFile.Shown(path);
        try
        {
            using var stream = path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
            return read(stream, shown);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CsvRefusal(shown, 0, $"is not there; {advice}");
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            throw new CsvRefusal(shown, 0, Directory.Exists(path) ? "is a folder; name the CSV file in it" : "cannot be read; check its permissions");
        }
    }
}
