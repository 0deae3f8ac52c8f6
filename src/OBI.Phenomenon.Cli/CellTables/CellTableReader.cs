using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using OBI.Phenomenon.Disclosure.Suppression;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Cli.CellTables;

/// <summary>Reads a table from JSON; a refusal names the place and the rule, never a value.</summary>
internal sealed class CellTableReader
{
    internal const string Cells = "cells";
    internal const string Primary = "primary";

    private const string StandardInput = "-";
    private const int MostDecimals = 6;

    private readonly string _shown;
    private readonly bool _needsPrimary;

    private CellTableReader(string shown, bool needsPrimary)
    {
        _shown = shown;
        _needsPrimary = needsPrimary;
    }

    /// <summary>Reads a file, or standard input when the path is <c>-</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="needsPrimary">Whether the table must say which numbers are sensitive.</param>
    /// <exception cref="CommandException">The file cannot be read, or breaks a rule.</exception>
    internal static CellTable Read(string path, bool needsPrimary)
    {
        var reader = new CellTableReader(path == StandardInput ? "standard input" : YamlFile.Shown(path), needsPrimary);
        try
        {
            using var stream = path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
            return reader.Read(JsonNode.Parse(stream, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }));
        }
        catch (JsonException broken)
        {
            throw reader.Refusal($"line {(broken.LineNumber ?? 0) + 1}", "is not JSON; check brackets, commas and quotes there");
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw reader.Refusal(null, "is not there; name a table in JSON, as 'obi protect --help' describes it");
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            throw reader.Refusal(null, Directory.Exists(path) ? "is a folder; name the table in it" : "cannot be read; check its permissions");
        }
    }

    private CellTable Read(JsonNode? root)
    {
        if (root is not JsonObject document)
        {
            throw Refusal(null, "is not a JSON object; a table has inner and cells");
        }

        var parts = ArrayOf(document, "inner", null).Count;
        var nodes = ArrayOf(document, Cells, null);
        var cells = nodes.Select((cell, place) => ReadCell(cell, $"{Cells}[{place}]", parts)).ToImmutableArray();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var twice = cells.Index().Where(cell => !keys.Add(cell.Item.Key)).Select(cell => $"{Cells}[{cell.Index}].key").FirstOrDefault();
        if (twice is not null)
        {
            throw Refusal(twice, "is that of an earlier cell as well; give every cell a key of its own");
        }

        var table = new CellTable(_shown, document, parts, cells, document.ContainsKey("maxN") ? Whole(document["maxN"], "maxN", int.MaxValue - 1) : null);
        var tooLong = cells.Index().Where(cell => cell.Item.Value * table.Scale > ProtectionProblem.LargestValue).Select(cell => $"{Cells}[{cell.Index}].value").FirstOrDefault();
        return tooLong is null ? table : throw Refusal(tooLong, $"is too large for a table with so many decimals; in units of the last one a number is at most {ProtectionProblem.LargestValue}");
    }

    private TableCell ReadCell(JsonNode? node, string path, int parts)
    {
        if (node is not JsonObject cell)
        {
            throw Refusal(path, "is not an object; a cell has key, inner and value");
        }

        var labels = ArrayOf(cell, "key", path).Select((label, place) => label is JsonValue value && value.TryGetValue<string>(out var text)
            ? text
            : throw Refusal($"{path}.key[{place}]", "is not text; a key is a list of labels"));
        var own = ArrayOf(cell, "inner", path).Select((part, place) => Whole(part, $"{path}.inner[{place}]", parts - 1)).ToImmutableArray();
        if (own.Distinct().Count() != own.Length)
        {
            throw Refusal($"{path}.inner", "names a part twice; a cell is the sum of different parts");
        }

        var value = Number(cell["value"], $"{path}.value");
        if (own.IsEmpty && value != 0)
        {
            throw Refusal($"{path}.value", "is not 0, but the cell has no parts; name its parts in inner");
        }

        return new TableCell(string.Join(" / ", labels), own, value, IsPrimary(cell, path));
    }

    private bool IsPrimary(JsonObject cell, string path) => cell[Primary] switch
    {
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        JsonValue value when value.TryGetValue<int>(out var number) && number is 0 or 1 => number == 1,
        null when !_needsPrimary => false,
        null => throw Refusal($"{path}.{Primary}", "is not there; say 1 or 0, or give --threshold"),
        _ => throw Refusal($"{path}.{Primary}", "is not 1 or 0; say whether the number is sensitive"),
    };

    private decimal Number(JsonNode? node, string path)
    {
        if (node is not JsonValue value || !value.TryGetValue<decimal>(out var number) || number < 0)
        {
            throw Refusal(path, "is not a number of at least 0");
        }

        if (decimal.Round(number, MostDecimals) != number || number > ProtectionProblem.LargestValue)
        {
            throw Refusal(path, $"is too long; a number has at most {MostDecimals} decimals and is at most {ProtectionProblem.LargestValue}");
        }

        return number;
    }

    private int Whole(JsonNode? node, string path, int most) => node is JsonValue value && value.TryGetValue<int>(out var number) && number >= 0 && number <= most
        ? number
        : throw Refusal(path, most < 0 ? "names a part, but inner has none" : $"is not a whole number from 0 to {most}");

    private JsonArray ArrayOf(JsonObject parent, string name, string? path) => parent[name] as JsonArray
        ?? throw Refusal(path is null ? name : $"{path}.{name}", "is not a list; 'obi protect --help' describes a table");

    private CommandException Refusal(string? place, string problem) => new(ExitCode.InputRefused, place is null ? $"{_shown}: {problem}" : $"{_shown}: {place}: {problem}");
}
