using OBI.Phenomenon.Disclosure.Cells.Relations;
using OBI.Phenomenon.Disclosure.Ledgers;
using OBI.Phenomenon.Disclosure.Suppression;
using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Disclosure.Cells.Protection;

/// <summary>Decides about all cells of a picture at once, so that neither a reader nor a supplier can work a hidden one out.</summary>
/// <remarks>A cell that is hidden for one table is hidden in all, where others may then need protection, so hiding goes on until nothing asks for more; it only grows, so it ends.</remarks>
/// <param name="catalogue">The cells.</param>
/// <param name="thresholds">How well they must be protected.</param>
/// <param name="ledger">What readers hold already: what was published stands published.</param>
/// <param name="waiting">The periods of which all numbers stand as they were released, so that there is nothing to decide about them.</param>
/// <param name="suppressor">What works out which cells protect others.</param>
internal sealed class CellProtection(CellCatalogue catalogue, Thresholds thresholds, CellLedger ledger, IReadOnlySet<string> waiting, Suppressor suppressor)
{
    private readonly CellRelation[] _relations = [.. catalogue.Relations.Where(relation => !waiting.Contains(relation.Wholes[0].Key.Period))];

    /// <summary>Decides.</summary>
    internal CellDecisions Decide()
    {
        var hidden = catalogue.Cells.Where(IsHidden).Select(cell => cell.Key).ToHashSet();
        Onlooker[] suppliers =
        [
            .. catalogue.Cells
                .SelectMany(cell => cell.Count.BySource)
                .Select(source => source.Source)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(source => Onlooker.Of(source, thresholds)),
        ];
        HashSet<CellKey> exposed;
        int before;
        do
        {
            before = hidden.Count;

            // Each reader is looked at alone, on a core of its own; PLINQ keeps their order.
            var telling = suppliers.Prepend(Onlooker.Anybody(thresholds)).AsParallel().AsOrdered().Select(reader => Telling(reader, hidden).ToArray()).ToArray();
            var open = new OpenCells(hidden, RelationGroup.Of([.. telling.SelectMany(constraints => constraints)]), suppliers, StandingOf);
            var protection = suppressor.Protect(open.Problem, new ProtectionOptions { Threshold = thresholds.Cell, OthersThreshold = thresholds.Others, TellsIntervals = false });
            hidden.UnionWith(protection.Cells.Index().Where(cell => cell.Item.Suppressed).Select(cell => open.At(cell.Index).Key));
            exposed = [.. protection.Unprotected.Select(place => open.At(place).Key)];
        }
        while (hidden.Count > before);

        return new CellDecisions(catalogue.Cells, hidden, exposed);

        Standing StandingOf(Cell cell) => IsPublished(cell) ? Standing.Published : !hidden.Contains(cell.Key) ? Standing.Open : cell.Count.LowerBound < thresholds.Cell ? Standing.Sensitive : Standing.Hidden;
    }

    /// <summary>Whether readers hold this very number.</summary>
    private bool IsPublished(Cell cell) => ledger.Find(cell.Key) is { } released && released.BySource.SequenceEqual(cell.Count.BySource);

    private bool IsHidden(Cell cell) => !IsPublished(cell) && (waiting.Contains(cell.Key.Period) || catalogue.IsSensitive(cell));

    /// <summary>What tells a reader of hidden cells that it must not find out about.</summary>
    private IEnumerable<Constraint> Telling(Onlooker reader, HashSet<CellKey> hidden)
    {
        var secret = catalogue.Cells.Where(cell => hidden.Contains(cell.Key) && reader.MustNotLearn(cell)).Select(cell => cell.Key).ToHashSet();
        var tight = TightConstraints.Of(_relations.Select(relation => Constraint.Of(relation, hidden, reader)).OfType<Constraint>(), reader.Width);
        var concerned = RelationGroup.Of(tight).Where(group => group.Hidden.Overlaps(secret)).SelectMany(group => group.Hidden).ToHashSet();
        return tight.Where(constraint => concerned.Contains(constraint.Hidden[0].Cell));
    }
}
