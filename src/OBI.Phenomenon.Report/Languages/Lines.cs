namespace OBI.Phenomenon.Report.Languages;

/// <summary>Breaks labels for charts, which do not break text themselves.</summary>
internal static class Lines
{
    /// <summary>The words on lines of at most that many characters, joined by line feeds; a longer word keeps a line of its own.</summary>
    public static string Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        lines.Add(line);
        return string.Join('\n', lines);
    }
}
