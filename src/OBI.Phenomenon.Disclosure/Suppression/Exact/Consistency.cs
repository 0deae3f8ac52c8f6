namespace OBI.Phenomenon.Disclosure.Suppression.Exact;

/// <summary>Whether the cells of a block add up.</summary>
internal static class Consistency
{
    /// <summary>Refuses cells of which one is not what the others make it.</summary>
    /// <exception cref="ContradictionException">There is one.</exception>
    internal static void Check(Block block)
    {
        // The values are the coefficients of one unknown more, which is 1: a combination of cells that leaves nothing but that says that a number is zero which is not.
        var known = new Elimination<Residue>(block.Unknowns + 1);
        foreach (var cell in block.Cells)
        {
            var form = SparseRow<Residue>.SumOf(cell.Unknowns);
            var rest = known.Rest(cell.Value == 0 ? form : new SparseRow<Residue>([.. form.Columns, block.Unknowns], [.. form.Values, Residue.Of(-cell.Value)]));
            if (rest.IsZero)
            {
                continue;
            }

            if (rest.Columns[0] == block.Unknowns)
            {
                throw new ContradictionException($"cell '{cell.Key}' is not what the other cells make it; check the values, and which cells are sums of which");
            }

            known.Learn(rest.Normalised());
        }
    }
}
