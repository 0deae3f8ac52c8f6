namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>What is missing to prove that a cell is protected.</summary>
internal enum Lack
{
    /// <summary>Nothing: it is proven.</summary>
    Nothing,

    /// <summary>A possible table in which the cell is more than it truly is.</summary>
    More,

    /// <summary>A possible table in which the cell is less than it truly is.</summary>
    Less,

    /// <summary>A wider range, by more or by less.</summary>
    Either,
}
