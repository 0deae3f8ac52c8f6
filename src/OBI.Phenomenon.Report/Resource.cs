namespace OBI.Phenomenon.Report;

/// <summary>The texts, charts and templates that travel inside the assembly.</summary>
internal static class Resource
{
    /// <summary>Reads one by its path in the room, such as <c>Text/nl.json</c>; null when there is none.</summary>
    public static string? Find(string path)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(path);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Reads one that is known to be there.</summary>
    public static string Read(string path) =>
        Find(path) ?? throw new ReportException($"the report has no '{path}'");

    /// <summary>The paths under a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Under(string folder) =>
        [.. typeof(Resource).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
