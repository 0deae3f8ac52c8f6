namespace OBI.Phenomenon.Model.Contracts;

/// <summary>A name for readers, in both languages.</summary>
/// <param name="Nl">Dutch.</param>
/// <param name="En">English.</param>
public sealed record Bilingual(string Nl, string En);
