namespace OBI.Phenomenon.Benchmarks.Studies.Reading;

/// <summary>An invented world and the period of it that is read about.</summary>
/// <param name="Rows">Rows over five years: with fewer, less can be shown.</param>
/// <param name="Seed">Which sample of it.</param>
/// <param name="Period">The period: in each, another part of what was planted has happened.</param>
internal sealed record World(int Rows, int Seed, string Period)
{
    /// <summary>Five that differ in what is true: much and little reported, before, within and after what was planted.</summary>
    internal static IReadOnlyList<World> All { get; } =
    [
        new(12_000, 11, "2025-Q4"),
        new(6_000, 12, "2025-Q3"),
        new(20_000, 13, "2025-Q2"),
        new(12_000, 14, "2024-Q2"),
        new(5_000, 17, "2025-Q4"),
    ];
}
