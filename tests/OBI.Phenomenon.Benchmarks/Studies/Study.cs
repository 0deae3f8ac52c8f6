namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>A simulation with known truth: it prints figures and judges nothing.</summary>
/// <param name="output">Where the figures go, a line for each.</param>
internal abstract class Study(TextWriter output)
{
    /// <summary>Every study by its name, that of its class in lower case without <c>Study</c>.</summary>
    internal static IReadOnlyDictionary<string, Type> All { get; } = typeof(Study).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Study)) && !type.IsAbstract)
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .ToDictionary(type => type.Name.Replace(nameof(Study), string.Empty, StringComparison.Ordinal).ToLowerInvariant());

    /// <summary>Where the figures go.</summary>
    protected TextWriter Output { get; } = output;

    /// <summary>Simulates and prints.</summary>
    internal abstract void Run();
}
