using OBI.Phenomenon.Disclosure.Suppression;
using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Disclosure.Cells.Protection;

/// <summary>Decides about all cells of a picture at once, so that neither a reader nor a supplier can work a hidden one out.</summary>
/// <remarks>A cell that is hidden for one table is hidden in all, where others may then need protection, so hiding goes on until nothing asks for more; it only grows, so it ends.</remarks>
internal sealed class CellProtection(CellCatalogue catalogue, Thresholds thresholds, Suppressor suppressor)
{
    /// <summary>Decides.</summary>
    internal CellDecisions Decide()
    {
        var hidden = catalogue.Cells.Where(catalogue.IsSensitive).Select(cell => cell.Key).ToHashSet();
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
            var open = new OpenCells(hidden, RelationGroup.Of([.. suppliers.Prepend(Onlooker.Anybody(thresholds)).SelectMany(reader => Telling(reader, hidden))]), suppliers, StandingOf);
            var protection = suppressor.Protect(open.Problem, new ProtectionOptions { Threshold = thresholds.Cell, OthersThreshold = thresholds.Others, TellsIntervals = false });
            hidden.UnionWith(protection.Cells.Index().Where(cell => cell.Item.Suppressed).Select(cell => open.At(cell.Index).Key));
            exposed = [.. protection.Unprotected.Select(place => open.At(place).Key)];
        }
        while (hidden.Count > before);

        return new CellDecisions(catalogue.Cells.Select(cell => cell.Key), hidden, exposed);

        Standing StandingOf(Cell cell) => !hidden.Contains(cell.Key) ? Standing.Open : cell.Count.LowerBound < thresholds.Cell ? Standing.Sensitive : Standing.Hidden;
    }

    /// <summary>What tells a reader of hidden cells that it must not find out about.</summary>
    private IEnumerable<Constraint> Telling(Onlooker reader, HashSet<CellKey> hidden)
    {
        var secret = catalogue.Cells.Where(cell => hidden.Contains(cell.Key) && reader.MustNotLearn(cell)).Select(cell => cell.Key).ToHashSet();
        var tight = TightConstraints.Of(catalogue.Relations.Select(relation => Constraint.Of(relation, hidden, reader)).OfType<Constraint>(), reader.Width);
        var concerned = RelationGroup.Of(tight).Where(group => group.Hidden.Overlaps(secret)).SelectMany(group => group.Hidden).ToHashSet();
        return tight.Where(constraint => concerned.Contains(constraint.Hidden[0].Cell));
    }
}
