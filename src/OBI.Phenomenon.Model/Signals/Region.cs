namespace OBI.Phenomenon.Model.Signals;

/// <summary>Where in the Netherlands, no finer than a province (ISO 3166-2:NL), or not observed.</summary>
public readonly record struct Region
{
    private static readonly string[] Provinces =
        ["NL-DR", "NL-FL", "NL-FR", "NL-GE", "NL-GR", "NL-LI", "NL-NB", "NL-NH", "NL-OV", "NL-UT", "NL-ZE", "NL-ZH"];

    private readonly string? _code;

    private Region(string code) => _code = code;

    /// <summary>Not observed.</summary>
    public static Region NotObserved => default;

    /// <summary>The province's code, or empty when not observed.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>Reads a province's code.</summary>
    public static bool TryParse(string? text, out Region region)
    {
        var found = Array.IndexOf(Provinces, text);
        region = found < 0 ? default : new Region(Provinces[found]);
        return found >= 0;
    }

    /// <summary>Reads a stored code; empty is not observed.</summary>
    /// <exception cref="FormatException">The text is neither empty nor a province's code.</exception>
    public static Region Parse(string text) =>
        text.Length == 0 ? default
        : TryParse(text, out var region) ? region
        : throw new FormatException("a region is a province's code (ISO 3166-2:NL), such as NL-UT");

    /// <inheritdoc/>
    public override string ToString() => Code;
}
