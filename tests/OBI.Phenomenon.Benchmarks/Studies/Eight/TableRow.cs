namespace OBI.Phenomenon.Benchmarks.Studies.Eight;

/// <summary>A row of a released table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Dimensions">What the parts of its key are.</param>
/// <param name="Key">Its key.</param>
/// <param name="Shown">Its first number; null when it is not shown.</param>
internal sealed record TableRow(string Table, string[] Dimensions, string[] Key, long? Shown)
{
    /// <summary>The period it is about, in an edition about another.</summary>
    internal string Period(Model.Time.Period edition) => this["period"] ?? edition.ToString();

    /// <summary>Whether it counts signals of a concept.</summary>
    internal bool IsByConcept => Dimensions.Length == 3 && Dimensions.Contains(Table);

    /// <summary>The part of its key in a dimension; null when the table has none.</summary>
    internal string? this[string dimension] => Array.IndexOf(Dimensions, dimension) is >= 0 and var place ? Key[place] : null;
}
