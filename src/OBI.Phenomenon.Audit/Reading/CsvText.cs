using System.Text;

namespace OBI.Phenomenon.Audit.Reading;

/// <summary>The lines and cells of a CSV file (RFC 4180).</summary>
internal static class CsvText
{
    /// <summary>The cells of each line that is not empty.</summary>
    internal static IEnumerable<string[]> Read(string path)
    {
        var text = File.ReadAllText(path);
        var line = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted)
            {
                if (text[i] != '"')
                {
                    cell.Append(text[i]);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    isQuoted = false;
                }

                continue;
            }

            switch (text[i])
            {
                case '"':
                    isQuoted = true;
                    break;
                case ',':
                    line.Add(Take(cell));
                    break;
                case '\n':
                    line.Add(Take(cell).TrimEnd('\r'));
                    if (line is not [""])
                    {
                        yield return [.. line];
                    }

                    line.Clear();
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }

        if (cell.Length > 0 || line.Count > 0)
        {
            yield return [.. line, cell.ToString()];
        }
    }

    private static string Take(StringBuilder cell)
    {
        var text = cell.ToString();
        cell.Clear();
        return text;
    }
}
