using System.Globalization;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>Days as text in a picture.</summary>
internal static class Text
{
    /// <summary>ISO 8601, such as <c>2025-10-03</c>.</summary>
    internal static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
