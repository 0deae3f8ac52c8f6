using System.Buffers;
using System.Text;

namespace OBI.Phenomenon.Cli.CsvFiles;

/// <summary>Fields separated by commas, quoted when they hold a comma or a quote (RFC 4180, without line breaks in fields).</summary>
internal static class CsvFields
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"");

    /// <summary>The fields of a line; null when its quotes do not match.</summary>
    internal static List<string>? Split(string line)
    {
        var fields = new List<string>();
        var at = 0;
        while (true)
        {
            if (Field(line, ref at) is not { } field)
            {
                return null;
            }

            fields.Add(field);
            if (at == line.Length)
            {
                return fields;
            }

            at++;
        }
    }

    /// <summary>A field as it is written in a line.</summary>
    internal static string Written(string field) =>
        field.AsSpan().ContainsAny(NeedQuotes) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    /// <summary>Reads a field and stops at the comma after it, or at the end.</summary>
    private static string? Field(string line, ref int at)
    {
        if (at == line.Length || line[at] != '"')
        {
            var comma = line.IndexOf(',', at);
            var plain = line[at..(comma < 0 ? line.Length : comma)];
            at += plain.Length;
            return plain.Contains('"', StringComparison.Ordinal) ? null : plain;
        }

        var text = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != '"')
            {
                text.Append(line[at]);
            }
            else if (at + 1 < line.Length && line[at + 1] == '"')
            {
                text.Append(line[++at]);
            }
            else
            {
                at++;
                return at == line.Length || line[at] == ',' ? text.ToString() : null;
            }
        }

        return null;
    }
}
