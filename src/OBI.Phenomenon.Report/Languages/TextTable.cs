using System.Text.Json;
using System.Text.RegularExpressions;

namespace OBI.Phenomenon.Report.Languages;

/// <summary>All words of the report in one language, by key; places to fill are written <c>{name}</c>.</summary>
internal sealed partial class TextTable
{
    private readonly Dictionary<string, string> _texts;

    private TextTable(string language, Dictionary<string, string> texts)
    {
        Language = language;
        _texts = texts;
    }

    /// <summary>The language's code.</summary>
    public string Language { get; }

    /// <summary>The keys, for the tests that compare the languages.</summary>
    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>Reads the table of a language.</summary>
    /// <exception cref="ReportException">There is none.</exception>
    public static TextTable Of(string language)
    {
        var content = Resource.Find($"Text/{language}.json")
            ?? throw new ReportException($"the report has no texts in '{language}'; choose nl or en as the pipeline's language");
        return new TextTable(language, JsonSerializer.Deserialize<Dictionary<string, string>>(content)!);
    }

    /// <summary>The text of a key.</summary>
    public string this[string key] =>
        _texts.TryGetValue(key, out var text) ? text : throw new ReportException($"Text/{Language}.json has no '{key}'");

    /// <summary>The text of a key with its places filled; every place must be.</summary>
    public string Fill(string key, params (string Place, string Content)[] fillings) =>
        Place().Replace(this[key], match => Filling(key, match.Groups[1].Value, fillings));

    private string Filling(string key, string place, (string Place, string Content)[] fillings)
    {
        var found = Array.FindIndex(fillings, filling => filling.Place == place);
        return found >= 0 ? fillings[found].Content : throw new ReportException($"Text/{Language}.json: '{key}' has a place '{place}' that nothing fills");
    }

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
