using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Model.Context;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>Whose signals make up a series, and since when.</summary>
/// <param name="Suppliers">The suppliers' numbers, rising.</param>
/// <param name="Starts">For each of them the first month that counts.</param>
/// <param name="SetAside">Months of the history in which reporting was not as usual, rising.</param>
/// <param name="Markers">Markers that keep suppliers out, or concern part of the series in the period.</param>
/// <param name="Outcome">Why there are no suppliers; evaluated when there are.</param>
internal sealed record Participation(
    ImmutableArray<int> Suppliers,
    ImmutableArray<int> Starts,
    ImmutableArray<int> SetAside,
    ImmutableArray<Marker> Markers,
    Outcome Outcome)
{
    /// <summary>The history without which a supplier cannot be told apart from what it joined: one of every season.</summary>
    internal const int FewestMonths = 12;

    /// <summary>The first month with any supplier.</summary>
    internal int First => Starts.IsEmpty ? 0 : Starts.Min();

    /// <summary>The first month with all suppliers.</summary>
    internal int Complete => Starts.IsEmpty ? 0 : Starts.Max();

    /// <summary>The same without one supplier.</summary>
    internal Participation Without(int supplier)
    {
        var at = Suppliers.IndexOf(supplier);
        return this with { Suppliers = Suppliers.RemoveAt(at), Starts = Starts.RemoveAt(at) };
    }

    /// <summary>The same with a history that begins later.</summary>
    internal Participation Since(int month) => this with { Starts = [.. Starts.Select(start => Math.Max(start, month))] };
}
