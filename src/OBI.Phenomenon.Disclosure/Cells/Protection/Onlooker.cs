using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Disclosure.Cells.Protection;

/// <summary>Who reads a picture: anybody, or a supplier that takes its own signals off every number first.</summary>
internal sealed record Onlooker
{
    private Onlooker(string? supplier, long width) => (Supplier, Width) = (supplier, width);

    /// <summary>One who knows nothing but the picture.</summary>
    internal static Onlooker Anybody(Thresholds thresholds) => new(null, thresholds.Cell);

    /// <summary>One of the suppliers.</summary>
    internal static Onlooker Of(string supplier, Thresholds thresholds) => new(supplier, thresholds.Others);

    /// <summary>The supplier; null for anybody.</summary>
    internal string? Supplier { get; }

    /// <summary>How far apart the possible values of a hidden number must lie for this reader.</summary>
    internal long Width { get; }

    /// <summary>How much of a cell is its own.</summary>
    internal long OwnOf(Cell cell) => cell.Count.BySource.Where(source => source.Source == Supplier).Sum(source => source.Signals);

    /// <summary>What it does not know of a cell before reading: for a supplier, what the others contributed.</summary>
    internal long ValueOf(Cell cell) => cell.Count.Signals - OwnOf(cell);

    /// <summary>Whether it must not find out a hidden cell's value; of a supplier that is so when others contributed a few.</summary>
    internal bool MustNotLearn(Cell cell) => Supplier is null || (ValueOf(cell) > 0 && ValueOf(cell) < Width);
}
