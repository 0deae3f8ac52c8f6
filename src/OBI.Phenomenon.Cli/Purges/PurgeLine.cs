namespace OBI.Phenomenon.Cli.Purges;

/// <summary>What became of one class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Until">What is of this day or before goes; null when all does.</param>
/// <param name="Count">How much goes.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Kept">What stays, and why.</param>
internal sealed record PurgeLine(string Class, DateOnly? Until, long Count, string Unit, IReadOnlyList<Kept> Kept);
