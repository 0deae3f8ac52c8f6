using OBI.Phenomenon.Disclosure.Suppression;
using OBI.Phenomenon.Model.Contracts;

namespace OBI.Phenomenon.Disclosure.Cells.Protection;

/// <summary>Decides about all cells of a picture at once, so that neither a reader nor a supplier can work a hidden one out.</summary>
/// <remarks>
/// What is hidden for one reader is hidden for all, so hiding goes on until no reader asks for more; it only grows, so it ends. Readers come in order of key.
/// </remarks>
internal sealed class CellProtection(CellCatalogue catalogue, Thresholds thresholds, Suppressor suppressor)
{
    /// <summary>Decides.</summary>
    internal CellDecisions Decide()
    {
        var hidden = catalogue.Cells.Where(catalogue.IsSensitive).Select(cell => cell.Key).ToHashSet();
        var readers = catalogue.Cells
            .SelectMany(cell => cell.Count.BySource)
            .Select(source => source.Source)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(source => Reader.Supplier(source, thresholds))
            .Prepend(Reader.Anybody(thresholds))
            .ToArray();
        HashSet<CellKey> exposed;
        int before;
        do
        {
            before = hidden.Count;
            exposed = [];
            foreach (var reader in readers)
            {
                Protect(reader, hidden, exposed);
            }
        }
        while (hidden.Count > before);

        return new CellDecisions(catalogue.Cells.Select(cell => cell.Key), hidden, exposed);
    }

    private void Protect(Reader reader, HashSet<CellKey> hidden, HashSet<CellKey> exposed)
    {
        var w = System.Diagnostics.Stopwatch.StartNew();
        var unknown = Unknown(reader, hidden);
        var open = new OpenCells(reader, unknown, TightConstraints.Of(Constraints(reader, unknown), reader.Width), cell => hidden.Contains(cell.Key));
        var blocks = Block.Of(open.Problem);
        System.Console.Error.WriteLine($"{reader} hidden {hidden.Count} relations {catalogue.Relations.Count} built {w.ElapsedMilliseconds} ms cells {open.Problem.Cells.Length} bounds {open.Problem.Bounds.Length} blocks {blocks.Length} largest {string.Join(',', blocks.Select(b => b.Cells.Length).OrderByDescending(n => n).Take(12))}");
        var protection = suppressor.Protect(open.Problem, new ProtectionOptions { Threshold = reader.Width });
        for (var place = 0; place < protection.Cells.Length; place++)
        {
            if (protection.Cells[place].Suppressed)
            {
                hidden.Add(open.At(place).Key);
            }
        }

        System.Console.Error.WriteLine($"   solved {w.ElapsedMilliseconds} ms unprotected {protection.Unprotected.Length} now hidden {hidden.Count}");
        exposed.UnionWith(protection.Unprotected.Select(open.At).Where(reader.MustNotLearn).Select(cell => cell.Key));
    }

    /// <summary>The hidden cells, but for a supplier those in which others can have nothing: that is no secret of theirs.</summary>
    private HashSet<CellKey> Unknown(Reader reader, HashSet<CellKey> hidden)
    {
        var unknown = hidden.ToHashSet();
        while (reader.IsSupplier)
        {
            var none = Constraints(reader, unknown).SelectMany(constraint => constraint.None).ToHashSet();
            if (none.Count == 0)
            {
                break;
            }

            unknown.ExceptWith(none);
        }

        return unknown;
    }

    private IEnumerable<Constraint> Constraints(Reader reader, IReadOnlySet<CellKey> hidden) =>
        catalogue.Relations.Select(relation => Constraint.Of(relation, hidden, reader)).OfType<Constraint>();
}
