using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.States;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>What is wrong with a pipeline that cannot be read as a whole: reading stops at the first fault.</summary>
public static class PipelineFaults
{
    /// <summary>The first fault of each part: every supplier's folder, the markers, the calendar of events.</summary>
    public static IEnumerable<string> OfParts(string path)
    {
        var home = Path.GetDirectoryName(Path.GetFullPath(path))!;
        YamlMap file;
        TermTargets targets;
        string[] folders;
        try
        {
            file = YamlFile.Read(path);
            var taxonomy = Path.Combine(home, file.Text("taxonomy"));
            targets = new TermTargets(TaxonomyFile.Read(taxonomy), StateFile.Read(Path.Combine(taxonomy, "states.yaml")));
            var sources = Path.Combine(home, file.Text("sources"));
            folders = Directory.Exists(sources) ? [.. Directory.GetDirectories(sources).Order(StringComparer.Ordinal)] : [];
        }
        catch (ContractException)
        {
            return [];
        }

        // A supplier's key is the name of its folder, so markers can be held against suppliers that cannot be read.
        string[] suppliers = [.. folders.Select(folder => Path.GetFileName(folder))];
        return folders.Select(folder => FaultOf(() => SourceFile.Read(folder, targets)))
            .Append(suppliers.Length == 0 ? null : FaultOf(() => MarkerFile.Read(file, suppliers, targets)))
            .Append(FaultOf(() => PipelineFile.ReadEvents(file, home, targets.States)))
            .OfType<string>();
    }

    private static string? FaultOf(Func<object> read)
    {
        try
        {
            read();
            return null;
        }
        catch (ContractException fault)
        {
            return fault.Message;
        }
    }
}
