using System.Text;
using System.Text.Json;

namespace OBI.Phenomenon.Sample.Test;

/// <summary>A row of an export: the values of each column.</summary>
internal sealed record ExportRow(string Source, string File, int Line, Dictionary<string, string[]> Cells)
{
    internal string One(string column) => string.Join(' ', Cells[column]);
}

/// <summary>Reads exports as their contract says, and refuses what it does not say.</summary>
internal static class ExportRows
{
    internal static IEnumerable<ExportRow> Of(string folder, string source)
    {
        var contract = new Contract(source);
        return Directory.EnumerateFiles(Path.Combine(folder, source)).Order(StringComparer.Ordinal).SelectMany(file => Read(contract, source, file));
    }

    internal static string Text(Contract contract, string file)
    {
        var bytes = System.IO.File.ReadAllBytes(file);
        var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        Assert.That(hasMark, Is.EqualTo(contract.Format("bom") == "required"), "byte order mark");
        Encoding encoding = contract.Format("encoding") == "windows-1252"
            ? CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!
            : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        return encoding.GetString(bytes.AsSpan(hasMark ? 3 : 0));
    }

    private static IEnumerable<ExportRow> Read(Contract contract, string source, string file)
    {
        var lines = Text(contract, file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')).ToArray();
        var columns = contract.Columns;
        if (contract.Format("kind") == "ndjson")
        {
            return lines.Select((line, index) => new ExportRow(source, file, index + 1, Properties(line, columns)));
        }

        var separator = contract.Format("separator")[0];
        Assert.That(lines[0].Split(separator), Is.EqualTo(columns), "header");
        return lines.Skip(1).Select((line, index) =>
        {
            var cells = Split(line, separator);
            Assert.That(cells, Has.Count.EqualTo(columns.Length), "cells in a row");
            return new ExportRow(source, file, index + 2, columns.Zip(cells).ToDictionary(pair => pair.First, pair => Values(contract, pair.First, pair.Second)));
        });
    }

    private static Dictionary<string, string[]> Properties(string line, string[] columns)
    {
        using var json = JsonDocument.Parse(line);
        var properties = json.RootElement.EnumerateObject().ToDictionary(
            property => property.Name,
            property => property.Value.ValueKind == JsonValueKind.Array
                ? property.Value.EnumerateArray().Select(item => item.GetString()!).ToArray()
                : property.Value.ToString().Length == 0 ? [] : [property.Value.ToString()]);
        Assert.That(properties.Keys, Is.EqualTo(columns), "properties");
        return properties;
    }

    private static string[] Values(Contract contract, string column, string cell) =>
        cell.Length == 0 ? []
        : contract.Of(column, "split") is { } split ? cell.Split(split)
        : [cell];

    private static List<string> Split(string line, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[++i]);
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == separator && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
