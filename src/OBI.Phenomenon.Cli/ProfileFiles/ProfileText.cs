using System.Globalization;

namespace OBI.Phenomenon.Cli.ProfileFiles;

/// <summary>What names and labels may be written with.</summary>
internal static class ProfileText
{
    /// <summary>The most characters of an id, an actor, a label or a column's name.</summary>
    internal const int LongestName = 200;

    /// <summary>Why a name cannot be one; null when it can.</summary>
    internal static string? ProblemOf(string name) =>
        name.Length > LongestName ? "longer than 200 characters; shorten it"
        : name.Any(IsHidden) ? "holds a character that cannot be seen; remove it"
        : name.Length > 0 && (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1])) ? "begins or ends with a space; remove it"
        : null;

    /// <summary>Whether a character has no form of its own, or changes that of others.</summary>
    internal static bool IsHidden(char sign) =>
        char.IsControl(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
