using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says in a few words how firm a pattern is and what became of it.</summary>
internal static class PatternCall
{
    /// <summary>Whether something became of it that is worth a sentence.</summary>
    public static bool IsChanged(Pattern pattern) => pattern.Change is not (null or PatternChange.Stable or PatternChange.Past);

    /// <summary>Whether it is shown as a pattern: one that does not come back when signals are drawn again is not.</summary>
    public static bool IsShown(Pattern pattern) => pattern.Stability != StabilityGrade.NoPattern;

    /// <summary>How well it comes back, and how many of its signals clearly belong to it.</summary>
    public static string Stability(Material material, Pattern pattern)
    {
        var grade = material.Texts[$"pattern.stability.{pattern.Stability}"];
        return pattern.Certainty is { } certainty
            ? material.Texts.Fill("pattern.stability.with", ("grade", grade), ("band", MixSentence.Band(material, certainty)))
            : grade;
    }

    /// <summary>What became of it; a mark where that is not shown.</summary>
    public static string Change(Material material, Pattern pattern) => pattern.Change is { } change
        ? material.Texts.Fill($"pattern.change.{change}", ("patterns", Related(material, pattern)))
        : material.Wording.Withheld;

    /// <summary>The ids of the patterns it came out of.</summary>
    public static string Related(Material material, Pattern pattern) => material.Wording.List([.. pattern.Related]);
}
