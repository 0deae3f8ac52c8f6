using System.Text.RegularExpressions;

namespace OBI.Phenomenon.Intake;

/// <summary>What each reason does to a row, and how it is written.</summary>
public static partial class RowReasons
{
    private static readonly string[] Codes =
        [.. Enum.GetNames<RowReason>().Select(name => WordStart().Replace(name, "-$0").ToLowerInvariant())];

    /// <summary>The code in reject files, such as <c>unmapped-term</c>.</summary>
    public static string Code(this RowReason reason) => Codes[(int)reason];

    /// <summary>Whether the row is out of scope.</summary>
    public static bool IsOutOfScope(this RowReason reason) => reason <= RowReason.NoStateLink;

    /// <summary>Whether the row waits for a decision.</summary>
    public static bool IsQuarantine(this RowReason reason) => reason is RowReason.ScopeUnclear or RowReason.UnmappedTerm or RowReason.PossiblyPersonalData;

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
