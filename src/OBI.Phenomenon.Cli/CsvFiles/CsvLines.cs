using System.Text;

namespace OBI.Phenomenon.Cli.CsvFiles;

/// <summary>The lines of a file, read as strict UTF-8 and never more than one at a time.</summary>
internal static class CsvLines
{
    /// <summary>A row is short, or holds a summary of a page; more than this is something else.</summary>
    internal const int LongestLine = 65536;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the lines; each ends with LF or CRLF, the last one perhaps with the file. A UTF-8 byte order mark is skipped.</summary>
    /// <exception cref="CsvRefusal">A line is too long, is not UTF-8, or holds a NUL, or a carriage return elsewhere.</exception>
    internal static IEnumerable<(int Number, string Text)> Read(Stream stream, string file, int longest = LongestLine)
    {
        using var bytes = new BufferedStream(stream, 1 << 16);
        var line = new List<byte>();
        var number = 1;
        while (true)
        {
            var next = bytes.ReadByte();
            if (next is '\n' or -1)
            {
                if (next != -1 || line.Count > 0)
                {
                    yield return (number, Text(line, number, file));
                }

                if (next == -1)
                {
                    yield break;
                }

                number++;
                line.Clear();
            }
            else if (line.Count == longest)
            {
                throw new CsvRefusal(file, number, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the line is longer than {longest:N0} bytes; name a text file, with lines that end with LF or CRLF"));
            }
            else
            {
                line.Add((byte)next);
            }
        }
    }

    private static string Text(List<byte> line, int number, string file)
    {
        string text;
        try
        {
            text = Strict.GetString(line.ToArray());
        }
        catch (DecoderFallbackException)
        {
            throw new CsvRefusal(file, number, "the line is not UTF-8; save the file as CSV UTF-8");
        }

        text = text.EndsWith('\r') ? text[..^1] : text;
        text = number == 1 && text.StartsWith('\uFEFF') ? text[1..] : text;
        if (text.Contains('\0'))
        {
            throw new CsvRefusal(file, number, "the line holds a NUL, so the file is UTF-16 or no text; save it as CSV UTF-8");
        }

        return text.Contains('\r')
            ? throw new CsvRefusal(file, number, "the line holds a carriage return that does not end it; end lines with LF or CRLF")
            : text;
    }
}
