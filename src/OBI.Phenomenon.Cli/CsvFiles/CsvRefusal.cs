namespace OBI.Phenomenon.Cli.CsvFiles;

/// <summary>A file was refused; the message never holds a value of it.</summary>
internal sealed class CsvRefusal : Exception
{
    /// <param name="file">The file, as the user named it.</param>
    /// <param name="line">The line, from 1; 0 when it is about the whole file.</param>
    /// <param name="problem">The rule and what to do.</param>
    internal CsvRefusal(string file, int line, string problem)
        : base(line > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}:{line}: {problem}") : $"{file}: {problem}")
    {
    }
}
