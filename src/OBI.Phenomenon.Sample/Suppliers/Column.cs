namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>A column of an export.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Role">What it says, in the words of the contract, or null for a column without content.</param>
/// <param name="Words">How it says it.</param>
/// <param name="Shape">One value, several, or a number.</param>
internal sealed record Column(string Name, string? Role, Words Words, CellShape Shape = CellShape.Single)
{
    /// <summary>A column whose values are no terms.</summary>
    internal static Column Plain(string name, string role, CellShape shape = CellShape.Single) => new(name, role, Words.Codes, shape);

    /// <summary>A column that says nothing about the signal.</summary>
    internal static Column WithoutContent(string name, params string[] values) =>
        new(name, null, new Words(new Dictionary<string, string[]> { [string.Empty] = values }));
}
