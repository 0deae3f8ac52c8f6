namespace OBI.Phenomenon.Model.Contracts;

/// <summary>How far something may travel: the Traffic Light Protocol 2.0 (FIRST, 2022), from anyone to named persons only.</summary>
public static class Markings
{
    /// <summary>The markings, the widest first.</summary>
    public static readonly string[] WidestFirst = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"];

    /// <summary>Whether one marking lets less through than another.</summary>
    public static bool IsStricter(string marking, string than) =>
        Array.IndexOf(WidestFirst, marking) > Array.IndexOf(WidestFirst, than);
}
