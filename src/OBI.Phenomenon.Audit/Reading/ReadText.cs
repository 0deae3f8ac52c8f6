namespace OBI.Phenomenon.Audit.Reading;

/// <summary>A piece of text beside the picture.</summary>
/// <param name="Place">The file, and the page or line.</param>
/// <param name="Text">The text.</param>
/// <param name="Pages">How many pages its document has: numbers up to that may number pages, tables and figures. Zero for data, which are only numbers between spaces.</param>
internal sealed record ReadText(string Place, string Text, int Pages);
