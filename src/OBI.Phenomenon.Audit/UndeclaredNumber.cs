namespace OBI.Phenomenon.Audit;

/// <summary>A number that readers find outside the picture, but not in it.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Place">The file, and the page or line.</param>
/// <param name="Number">The number as it stands there.</param>
public sealed record UndeclaredNumber(string Edition, string Place, string Number);
