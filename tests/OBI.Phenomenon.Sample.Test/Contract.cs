using YamlDotNet.RepresentationModel;

namespace OBI.Phenomenon.Sample.Test;

/// <summary>What the YAML of a supplier says, read without the program's own reader.</summary>
internal sealed class Contract
{
    private readonly YamlMappingNode _source;
    private readonly YamlMappingNode _terms;

    internal Contract(string source)
    {
        _source = Load(Path.Combine(SampleFiles.Sources, source, "source.yaml"));
        _terms = (YamlMappingNode)Load(Path.Combine(SampleFiles.Sources, source, "terms.yaml"))["terms"];
    }

    internal string[] Columns => [.. Map(_source, "columns").Children.Keys.Select(Text)];

    internal string Format(string key) => Map(_source, "format").Children.TryGetValue(key, out var value) ? Text(value) : string.Empty;

    internal string Delivery(string key) => Text(Map(_source, "delivery")[key]);

    internal string Joined => Text(Map(_source, "active")["from"]);

    internal string? Of(string column, string key) =>
        Map(Map(_source, "columns"), column).Children.TryGetValue(key, out var value) ? Text(value) : null;

    internal string ColumnOf(string role) => Columns.Single(column => Of(column, "is") == role);

    /// <summary>The concepts a term maps to, or null when nobody mapped it.</summary>
    internal string[]? Meaning(string column, string term) =>
        _terms.Children.TryGetValue(column, out var terms) && ((YamlMappingNode)terms).Children.TryGetValue(term, out var meaning)
            ? meaning is YamlSequenceNode several ? [.. several.Select(Text)] : [Text(meaning)]
            : null;

    private static YamlMappingNode Load(string path)
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(path);
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static YamlMappingNode Map(YamlMappingNode node, string key) => (YamlMappingNode)node[key];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
