namespace OBI.Phenomenon.Picture.Front;

/// <summary>The same words in both languages.</summary>
/// <param name="Nl">Dutch.</param>
/// <param name="En">English.</param>
public sealed record Words(string Nl, string En);
