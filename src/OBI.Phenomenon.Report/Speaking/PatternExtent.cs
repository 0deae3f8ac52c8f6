using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says how large a pattern is: by its band, or in the werkdossier by its number.</summary>
internal static class PatternExtent
{
    /// <summary>The band or the number; a mark where neither is shown.</summary>
    public static string Cell(Material material, PatternSize size) => size switch
    {
        { Signals.IsShown: true } => material.Wording.Count(size.Signals),
        { Least.IsShown: true, Most.IsShown: true } => material.Texts.Fill("pattern.size.between", ("least", material.Wording.Count(size.Least)), ("most", material.Wording.Count(size.Most))),
        { Least.IsShown: true } => material.Texts.Fill("pattern.size.least", ("least", material.Wording.Count(size.Least))),
        _ => material.Wording.Withheld,
    };

    /// <summary>The same where there is little room.</summary>
    public static string Short(Material material, PatternSize size) => size is { Signals.IsShown: false, Least.IsShown: true, Most.IsShown: false }
        ? material.Texts.Fill("pattern.size.least.short", ("least", material.Wording.Count(size.Least)))
        : Cell(material, size);

    /// <summary>What stands for the size where patterns are drawn or compared: the number, or the lower border of the band.</summary>
    public static Published Measure(PatternSize size) => size.Signals.IsShown ? size.Signals : size.Least;

    /// <summary>Its size in the period judged.</summary>
    public static PatternSize Now(Pattern pattern) => pattern.Sizes[^1];

    /// <summary>Whether it has signals in the period judged; every pattern of the released edition has.</summary>
    public static bool IsThere(Pattern pattern) => Measure(Now(pattern)).OrNull is > 0;

    /// <summary>The patterns from the largest to the smallest, as far as shown; those of one band by id.</summary>
    public static IReadOnlyList<Pattern> Largest(IEnumerable<Pattern> patterns) =>
        [.. patterns.OrderByDescending(pattern => Measure(Now(pattern)).OrNull ?? 0).ThenBy(pattern => pattern.Id, StringComparer.Ordinal)];
}
