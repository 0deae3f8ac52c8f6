using System.Globalization;
using OBI.Phenomenon.Model.Contracts;
using YamlDotNet.RepresentationModel;

namespace OBI.Phenomenon.Model.Yaml;

/// <summary>A YAML mapping that knows where it stands, so that whatever is wrong with it can be said with file and line.</summary>
public sealed class YamlMap
{
    private const int LongestWords = 200;

    private readonly YamlMappingNode _node;

    internal YamlMap(YamlMappingNode node, string file)
    {
        _node = node;
        File = file;
    }

    /// <summary>The file it stands in, as shown to people.</summary>
    public string File { get; }

    /// <summary>The line it starts on.</summary>
    public int Line => (int)_node.Start.Line;

    /// <summary>The keys, in the order written, with the line of each.</summary>
    public IEnumerable<(string Key, int Line)> Keys =>
        _node.Children.Keys.Select(key => (((YamlScalarNode)key).Value ?? string.Empty, (int)key.Start.Line));

    /// <summary>Refuses keys that mean nothing here.</summary>
    /// <exception cref="ContractException">There is another key; the message names the nearest valid one.</exception>
    public YamlMap Only(params string[] valid)
    {
        foreach (var (key, line) in Keys)
        {
            if (!valid.Contains(key, StringComparer.Ordinal))
            {
                var nearest = NearestKey.To(key, valid);
                throw new ContractException(File, line, nearest is null
                    ? $"unknown key '{key}'; valid here: {string.Join(", ", valid)}"
                    : $"unknown key '{key}'; did you mean '{nearest}'?");
            }
        }

        return this;
    }

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The line of a key, or of the mapping when it is absent.</summary>
    public int LineOf(string key) => (int)(Find(key)?.Start.Line ?? _node.Start.Line);

    /// <summary>A scalar's text.</summary>
    /// <exception cref="ContractException">It is missing, empty or not a scalar.</exception>
    public string Text(string key) => Require(key, TextOrNull(key));

    /// <summary>A scalar's text, or null when the key is absent.</summary>
    /// <exception cref="ContractException">It is there but not a scalar, or empty.</exception>
    public string? TextOrNull(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } text } => text,
        var node => throw new ContractException(File, (int)node.Start.Line, $"'{key}' must be a text"),
    };

    /// <summary>A scalar's text that readers see: on one line, at most 200 characters, none of them hidden.</summary>
    /// <exception cref="ContractException">It is missing, no scalar, blank, too long, or holds what cannot be seen.</exception>
    public string Words(string key)
    {
        var text = Text(key);
        return string.IsNullOrWhiteSpace(text) || text == "~" ? throw Fault(key, $"'{key}' is empty; write what readers are told")
            : text.Length > LongestWords ? throw Fault(key, $"'{key}' is longer than {LongestWords} characters; shorten it")
            : text.Any(IsHidden) ? throw Fault(key, $"'{key}' holds a line break or a character that cannot be seen; remove it")
            : text;
    }

    /// <summary>A whole number within bounds.</summary>
    /// <exception cref="ContractException">It is missing, no number, or out of bounds.</exception>
    public int Number(string key, int least, int most) =>
        int.TryParse(Text(key), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Fault(key, $"'{key}' must be a whole number from {least} to {most}");

    /// <summary>A fraction within bounds.</summary>
    /// <exception cref="ContractException">It is missing, no number, or out of bounds.</exception>
    public double Fraction(string key, double least, double most) =>
        double.TryParse(Text(key), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Fault(key, string.Create(CultureInfo.InvariantCulture, $"'{key}' must be a number from {least} to {most}"));

    /// <summary>A day, written as <c>2025-07-03</c>.</summary>
    /// <exception cref="ContractException">It is missing or no such day.</exception>
    public DateOnly Day(string key) => DayOrNull(key) ?? throw new ContractException(File, Line, $"'{key}' is missing");

    /// <summary>A day, written as <c>2025-07-03</c>, or null when the key is absent.</summary>
    /// <exception cref="ContractException">It is no such day.</exception>
    public DateOnly? DayOrNull(string key) => TextOrNull(key) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw Fault(key, $"'{key}' must be a day, written as 2025-07-03"),
    };

    /// <summary>One of a fixed list of words.</summary>
    /// <exception cref="ContractException">It is missing or another word.</exception>
    public string OneOf(string key, params string[] valid)
    {
        var text = Text(key);
        return valid.Contains(text, StringComparer.Ordinal)
            ? text
            : throw Fault(key, $"'{key}' cannot be '{text}'; valid: {string.Join(", ", valid)}");
    }

    /// <summary>One text or a list of texts; nothing when the key is absent.</summary>
    /// <exception cref="ContractException">Something in it is not a text.</exception>
    public IReadOnlyList<string> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode { Value: { } text } => [text],
        YamlSequenceNode list => [.. list.Children.Select(item =>
            item is YamlScalarNode { Value: { } text }
                ? text
                : throw new ContractException(File, (int)item.Start.Line, $"'{key}' must be a list of texts"))],
        var node => throw new ContractException(File, (int)node.Start.Line, $"'{key}' must be a text or a list of texts"),
    };

    /// <summary>A mapping.</summary>
    /// <exception cref="ContractException">It is missing or not a mapping.</exception>
    public YamlMap Map(string key) => Require(key, MapOrNull(key));

    /// <summary>A mapping, or null when the key is absent.</summary>
    /// <exception cref="ContractException">It is there but not a mapping.</exception>
    public YamlMap? MapOrNull(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode map => new YamlMap(YamlFile.RequireTextKeys(map, File), File),
        var node => throw new ContractException(File, (int)node.Start.Line, $"'{key}' must be a mapping (key: value)"),
    };

    /// <summary>A list of mappings, each with its own line; nothing when the key is absent.</summary>
    /// <exception cref="ContractException">It is there but not a list, or something in it is not a mapping.</exception>
    public IReadOnlyList<YamlMap> Maps(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select(item =>
            item is YamlMappingNode map
                ? new YamlMap(YamlFile.RequireTextKeys(map, File), File)
                : throw new ContractException(File, (int)item.Start.Line, $"'{key}' must be a list of mappings (- key: value)"))],
        var node => throw new ContractException(File, (int)node.Start.Line, $"'{key}' must be a list of mappings (- key: value)"),
    };

    /// <summary>What to throw when the value of a key is wrong.</summary>
    public ContractException Fault(string key, string message) => new(File, LineOf(key), message);

    private static bool IsHidden(char sign) =>
        char.IsControl(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private YamlNode? Find(string key) =>
        _node.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode scalar && scalar.Value == key).Value;

    private T Require<T>(string key, T? value)
        where T : class =>
        value ?? throw new ContractException(File, Line, $"'{key}' is missing");
}
