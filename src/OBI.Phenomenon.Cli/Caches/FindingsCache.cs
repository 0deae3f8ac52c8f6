using System.Text.Json;
using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Analysis.Archives;

namespace OBI.Phenomenon.Cli.Caches;

/// <summary>Findings, computed only when they are not kept.</summary>
internal sealed class FindingsCache(ResultCache cache)
{
    /// <summary>The findings of this key.</summary>
    /// <param name="key">A hash of everything they depend on.</param>
    /// <param name="compute">Computes them.</param>
    internal Findings Get(string key, Func<Findings> compute)
    {
        if (cache.Find(key) is { } kept && Read(kept) is { } known)
        {
            return known;
        }

        var computed = compute();
        cache.Keep(key, FindingsArchive.Write(computed));
        return computed;
    }

    private static Findings? Read(byte[] kept)
    {
        try
        {
            return FindingsArchive.Read(kept);
        }
        catch (Exception foreign) when (foreign is JsonException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
