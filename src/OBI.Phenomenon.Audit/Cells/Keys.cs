namespace OBI.Phenomenon.Audit.Cells;

/// <summary>Keys with a meaning in every released table, and how CSV files spell them.</summary>
internal static class Keys
{
    internal const string Total = "*";
    internal const string NotObserved = "-";
    internal const string OtherActors = "OTHER";
    internal const string NotAttributed = "ZZ";
    internal const string Actor = "actor";

    internal static string OfCsv(string cell) => cell switch
    {
        "TOTAL" => Total,
        "UNOBSERVED" => NotObserved,
        _ => cell.StartsWith('\'') ? cell[1..] : cell,
    };

    /// <summary>A whole key in one cell of a CSV file.</summary>
    internal static string ToText(IEnumerable<string> key) =>
        string.Join('|', key.Select(part => part switch { Total => "TOTAL", NotObserved => "UNOBSERVED", _ => part }));
}
