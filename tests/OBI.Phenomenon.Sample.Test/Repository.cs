namespace OBI.Phenomenon.Sample.Test;

/// <summary>The checkout the tests run in.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string Samples => Path.Combine(Root, "data-samples");

    internal static string Sources => Path.Combine(Root, "pipelines", "sources");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OBI.Phenomenon.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run inside a checkout with OBI.Phenomenon.sln at its root");
    }
}
