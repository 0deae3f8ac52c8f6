using OBI.Phenomenon.Cli.Releases;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Cli.Stages;

/// <summary>A period analysed and composed.</summary>
/// <param name="Basis">What it was made from.</param>
/// <param name="Period">The period.</param>
/// <param name="Editions">Both editions.</param>
/// <param name="Suppliers">How each supplier delivered over it.</param>
internal sealed record Composed(Basis Basis, Period Period, Editions Editions, IReadOnlyList<SupplierStatus> Suppliers);
