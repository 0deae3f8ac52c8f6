using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Disclosure.Cells.Protection;

/// <summary>Who reads a picture: anybody, or a supplier that takes its own signals off every number first.</summary>
internal sealed record Reader
{
    private readonly string? _supplier;
    private readonly long _least;

    private Reader(string? supplier, long least) => (_supplier, _least) = (supplier, least);

    /// <summary>One who knows nothing but the picture.</summary>
    internal static Reader Anybody(Thresholds thresholds) => new(null, thresholds.Cell);

    /// <summary>One of the suppliers.</summary>
    internal static Reader Supplier(string source, Thresholds thresholds) => new(source, thresholds.Others);

    /// <summary>Whether it is a supplier.</summary>
    internal bool IsSupplier => _supplier is not null;

    /// <summary>How far apart the possible values of a hidden number must lie for this reader.</summary>
    internal long Width => _least;

    /// <summary>What this reader does not know of a cell before reading: for a supplier, what the others contributed.</summary>
    internal long ValueOf(Cell cell) =>
        _supplier is null ? cell.Count.Signals : cell.Count.Signals - cell.Count.BySource.Where(source => source.Source == _supplier).Sum(source => source.Signals);

    /// <summary>Whether this reader must not find out a hidden cell's value; of a supplier that is so when others contributed a few.</summary>
    internal bool MustNotLearn(Cell cell) => _supplier is null || (ValueOf(cell) > 0 && ValueOf(cell) < _least);
}
