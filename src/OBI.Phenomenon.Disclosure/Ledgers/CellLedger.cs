using System.Collections.Immutable;
using OBI.Phenomenon.Disclosure.Cells;

namespace OBI.Phenomenon.Disclosure.Ledgers;

/// <summary>Every number that was ever released, at each vintage: what the readers of a new picture hold already.</summary>
public sealed class CellLedger
{
    private readonly ImmutableSortedDictionary<string, PublishedCell> _standing;

    /// <summary>Makes a ledger.</summary>
    /// <param name="cells">The numbers, in any order.</param>
    /// <exception cref="ArgumentException">A number stands twice at one vintage.</exception>
    public CellLedger(IEnumerable<PublishedCell> cells)
    {
        Cells = [.. cells.OrderBy(cell => cell.Key.ToString(), StringComparer.Ordinal).ThenBy(cell => cell.Sequence)];
        if (Cells.Select(cell => (cell.Key, cell.Sequence)).Distinct().Count() != Cells.Length)
        {
            throw new ArgumentException("a number is released once at a vintage", nameof(cells));
        }

        _standing = Cells.GroupBy(cell => cell.Key).ToImmutableSortedDictionary(vintages => vintages.Key.ToString(), vintages => vintages.Last(), StringComparer.Ordinal);
    }

    /// <summary>The ledger before the first release.</summary>
    public static CellLedger Empty { get; } = new([]);

    /// <summary>Every number at each vintage, in order of key and vintage.</summary>
    public ImmutableArray<PublishedCell> Cells { get; }

    /// <summary>Every number as it was released last.</summary>
    internal IEnumerable<PublishedCell> Standing => _standing.Values;

    /// <summary>A number as it was released last, or null when it never was.</summary>
    internal PublishedCell? Find(CellKey key) => _standing.GetValueOrDefault(key.ToString());

    /// <summary>The ledger once a picture is released; numbers that stand as they did are not written again.</summary>
    internal CellLedger With(IEnumerable<PublishedCell> released) =>
        new(Cells.Concat(released.Where(cell => Find(cell.Key) is not { } standing || !standing.BySource.SequenceEqual(cell.BySource))));
}
