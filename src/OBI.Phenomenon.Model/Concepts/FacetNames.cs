namespace OBI.Phenomenon.Model.Concepts;

/// <summary>The one spelling of each facet in YAML, tables and codes.</summary>
public static class FacetNames
{
    private static readonly string[] Names = ["actor", "agent", "target", "modus", "objective", "channel", "effect", "interest", "scope"];
    private static readonly string[] Prefixes = ["ACT", "AGT", "TGT", "MOD", "OBJ", "CHN", "EFF", "NVB", "SCP"];

    /// <summary>All names, in the order of <see cref="Facet"/>.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The name of a facet, such as <c>modus</c>.</summary>
    public static string Name(this Facet facet) => Names[(int)facet];

    /// <summary>The prefix of a facet's codes, such as <c>MOD</c>.</summary>
    public static string Prefix(this Facet facet) => Prefixes[(int)facet];

    /// <summary>The facet a code belongs to by its prefix.</summary>
    /// <exception cref="FormatException">No facet has this prefix.</exception>
    public static Facet Facet(this ConceptCode code)
    {
        var found = Array.FindIndex(Prefixes, prefix => code.Value.StartsWith(prefix, StringComparison.Ordinal));
        return found >= 0 ? (Facet)found : throw new FormatException($"no facet has codes like '{code}'");
    }

    /// <summary>Reads a name without throwing.</summary>
    public static bool TryParse(string text, out Facet facet)
    {
        var found = Array.IndexOf(Names, text);
        facet = (Facet)Math.Max(found, 0);
        return found >= 0;
    }
}
