using System.Text.RegularExpressions;

namespace OBI.Phenomenon.Intake.Screening;

/// <summary>How kinds of personal data are written.</summary>
public static partial class HitKinds
{
    private static readonly string[] Names = [.. Enum.GetNames<HitKind>().Select(name => WordStart().Replace(name, "-$0").ToLowerInvariant())];

    /// <summary>The name in output, such as <c>mac-address</c>.</summary>
    public static string Name(this HitKind kind) => Names[(int)kind];

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
