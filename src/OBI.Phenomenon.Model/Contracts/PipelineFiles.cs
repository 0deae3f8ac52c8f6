using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>The files in which a pipeline says all it says: its own, taxonomy and states, calendar, and every supplier's two.</summary>
public static class PipelineFiles
{
    /// <summary>Reads them as they are, in order of path.</summary>
    /// <exception cref="ContractException">A file lies outside the pipeline's folder, so that it could not be put back beside the others.</exception>
    public static IReadOnlyList<PinnedFile> Read(string path)
    {
        var file = YamlFile.Read(path);
        var home = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var (taxonomy, sources) = (Path.Combine(home, file.Text("taxonomy")), Path.Combine(home, file.Text("sources")));
        string[] all =
        [
            Path.GetFullPath(path),
            .. Directory.GetFiles(taxonomy, "*.yaml", SearchOption.AllDirectories),
            .. PipelineFile.Calendar(file, home),
            .. Directory.GetDirectories(sources).SelectMany(source => new[] { Path.Combine(source, "source.yaml"), Path.Combine(source, "terms.yaml") }),
        ];
        return [.. all.Select(each => new PinnedFile(Within(home, each), File.ReadAllText(each))).OrderBy(pinned => pinned.Path, StringComparer.Ordinal)];
    }

    /// <summary>Puts files back as they were, below a folder, and reads the pipeline from there.</summary>
    /// <param name="pipeline">The pipeline's name.</param>
    /// <param name="files">What was pinned.</param>
    /// <param name="folder">An empty folder.</param>
    /// <exception cref="ContractException">This version of the program does not take them any more.</exception>
    public static PipelineContract Restore(string pipeline, IReadOnlyList<PinnedFile> files, string folder)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        return PipelineFile.Read(Path.Combine(folder, $"{pipeline}.yaml"));
    }

    private static string Within(string home, string path)
    {
        var relative = Path.GetRelativePath(home, Path.GetFullPath(path)).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal)
            ? throw new ContractException(YamlFile.Shown(path), 0, "lies outside the pipeline's folder; a closed period keeps its rules beside each other, so bring it inside")
            : relative;
    }
}
