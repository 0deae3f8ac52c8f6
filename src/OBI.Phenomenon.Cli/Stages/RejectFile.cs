using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>The file that says which rows of a delivery were not accepted: line, column and reason, never a value.</summary>
internal sealed class RejectFile : IDisposable
{
    private const string Header = "line,column,reason\n";

    private readonly string _path;
    private readonly string _unfinished;

    /// <summary>Opens the file for one delivery; without <see cref="Keep"/> nothing remains of it.</summary>
    internal RejectFile(string folder, string delivery)
    {
        _path = PathOf(folder, delivery);
        _unfinished = $"{_path}.unfinished";
        try
        {
            Directory.CreateDirectory(folder);
            Writer = new StreamWriter(_unfinished) { NewLine = "\n" };
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            throw new CommandException(ExitCode.Environment, $"{YamlFile.Shown(folder)}: cannot be written to; check its permissions and the room on the disk");
        }
    }

    /// <summary>Where the file of a delivery lies, if any row of it was not accepted.</summary>
    internal static string PathOf(string folder, string delivery) => Path.Combine(folder, $"{delivery}.rejects.csv");

    /// <summary>Where the lines go.</summary>
    internal TextWriter Writer { get; }

    /// <summary>Puts the file in its place, unless every row was accepted.</summary>
    internal void Keep()
    {
        Writer.Dispose();
        if (new FileInfo(_unfinished).Length > Header.Length)
        {
            File.Move(_unfinished, _path, overwrite: true);
        }
        else
        {
            File.Delete(_path);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Writer.Dispose();
        File.Delete(_unfinished);
    }
}
