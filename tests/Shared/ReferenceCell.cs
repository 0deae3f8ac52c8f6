namespace OBI.Phenomenon.Testing;

/// <summary>A number of a <see cref="ReferenceTable"/>.</summary>
internal sealed record ReferenceCell(string Key, int[] Parts, decimal Value, bool Primary, bool Suppressed);
