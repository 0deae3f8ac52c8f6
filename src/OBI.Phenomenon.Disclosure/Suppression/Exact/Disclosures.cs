namespace OBI.Phenomenon.Disclosure.Suppression.Exact;

/// <summary>What can be computed from the cells shown so far, by any reader, and by a contributor who knows a cell of his own.</summary>
/// <remarks>
/// A hidden cell can be computed exactly when it is a linear combination of shown ones (Langsrud, 2024, theorem 1), that is, when nothing is left of it once these are taken off.
/// A contributor who made a whole cell knows it, so he can compute another one when both have the same rest up to a factor.
/// </remarks>
internal sealed class Disclosures<T>
    where T : struct, IFieldElement<T>
{
    private readonly Elimination<T> _shown;
    private readonly List<Secret> _secrets;
    private readonly bool _anyKnown;

    /// <param name="block">The cells.</param>
    internal Disclosures(Block block)
    {
        _shown = new Elimination<T>(block.Unknowns);
        _secrets = [.. Enumerable.Range(0, block.Cells.Length)
            .Where(cell => block.Cells[cell].Standing is Standing.Sensitive or Standing.Hidden)
            .Select(cell => (Cell: cell, Form: SparseRow<T>.SumOf(block.Cells[cell].Unknowns)))
            .Select(secret => new Secret(secret.Cell, secret.Form, secret.Form, block.Cells[secret.Cell].SingleContributor))];
        _anyKnown = _secrets.Exists(secret => secret.KnownToOne);
    }

    /// <summary>Shows a cell whatever that discloses.</summary>
    /// <returns>The sensitive cells that can be computed now; from here on they are no secrets any more.</returns>
    internal List<int> Show(SparseRow<T> cell)
    {
        var rest = _shown.Rest(cell).Normalised();
        if (rest.IsZero)
        {
            return [];
        }

        var after = _secrets.ConvertAll(secret => secret.Without(rest));
        var lost = Lost(after);
        _shown.Learn(rest);
        _secrets.Clear();
        _secrets.AddRange(after.Where(secret => !lost.Contains(secret.Cell)));
        return lost;
    }

    /// <summary>Shows a cell, unless a sensitive one could be computed then.</summary>
    internal bool TryShow(SparseRow<T> cell)
    {
        var rest = _shown.Rest(cell);
        if (rest.IsZero)
        {
            return true;
        }

        rest = rest.Normalised();
        var after = new List<Secret>(_secrets.Count);
        foreach (var secret in _secrets)
        {
            var left = secret.Without(rest);
            if (left.Rest.IsZero)
            {
                return false;
            }

            after.Add(left);
        }

        if (_anyKnown && Lost(after).Count > 0)
        {
            return false;
        }

        _shown.Learn(rest);
        _secrets.Clear();
        _secrets.AddRange(after);
        return true;
    }

    private List<int> Lost(List<Secret> secrets)
    {
        var lost = secrets.Where(secret => secret.Rest.IsZero).Select(secret => secret.Cell).ToList();
        if (_anyKnown)
        {
            foreach (var alike in secrets.Where(secret => !secret.Rest.IsZero).GroupBy(secret => secret.Direction))
            {
                lost.AddRange(alike.Where(secret => alike.Any(other => other.KnownToOne && !other.Form.Equals(secret.Form))).Select(secret => secret.Cell));
            }
        }

        return lost;
    }

    /// <summary>A sensitive cell.</summary>
    private sealed class Secret(int cell, SparseRow<T> form, SparseRow<T> rest, bool knownToOne)
    {
        private SparseRow<T>? _direction;

        internal int Cell => cell;

        /// <summary>The sum it is.</summary>
        internal SparseRow<T> Form => form;

        /// <summary>What is left of it when what is shown is taken off.</summary>
        internal SparseRow<T> Rest => rest;

        /// <summary>Its rest up to a factor.</summary>
        internal SparseRow<T> Direction => _direction ??= rest.Normalised();

        /// <summary>Whether one contributor knows it.</summary>
        internal bool KnownToOne => knownToOne;

        internal Secret Without(SparseRow<T> shown)
        {
            var left = rest.Without(shown);
            return ReferenceEquals(left, rest) ? this : new Secret(cell, form, left, knownToOne);
        }
    }
}
