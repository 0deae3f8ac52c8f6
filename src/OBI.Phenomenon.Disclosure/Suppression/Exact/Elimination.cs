using System.Numerics;

namespace OBI.Phenomenon.Disclosure.Suppression.Exact;

/// <summary>Gaussian elimination over sparse linear forms: all that can be computed from the forms it knows.</summary>
/// <param name="unknowns">How many unknowns there are.</param>
internal sealed class Elimination<T>(int unknowns)
    where T : struct, IFieldElement<T>
{
    private readonly SparseRow<T>?[] _byFirst = new SparseRow<T>?[unknowns];
    private readonly T[] _scratch = new T[unknowns];
    private readonly ulong[] _touched = new ulong[(unknowns + 63) / 64];

    /// <summary>What is left of a form when all that is known is taken off: zero when the form can be computed.</summary>
    /// <remarks>It is the only one of its kind without an unknown that comes first in a known form, so two forms differ by what is known exactly when their rests are equal.</remarks>
    internal SparseRow<T> Rest(SparseRow<T> form)
    {
        for (var place = 0; place < form.Columns.Length; place++)
        {
            Put(form.Columns[place], form.Values[place]);
        }

        var columns = new List<int>();
        var values = new List<T>();
        for (var word = 0; word < _touched.Length; word++)
        {
            while (_touched[word] != 0)
            {
                var column = (word * 64) + BitOperations.TrailingZeroCount(_touched[word]);
                _touched[word] &= _touched[word] - 1;
                var value = _scratch[column];
                _scratch[column] = default;
                if (value.IsZero)
                {
                    continue;
                }

                if (_byFirst[column] is { } known)
                {
                    // Its other unknowns come after this one, so they are met later in this same walk.
                    for (var place = 1; place < known.Columns.Length; place++)
                    {
                        Put(known.Columns[place], _scratch[known.Columns[place]].Less(value, known.Values[place]));
                    }
                }
                else
                {
                    columns.Add(column);
                    values.Add(value);
                }
            }
        }

        return new SparseRow<T>([.. columns], [.. values]);
    }

    /// <summary>Learns a form.</summary>
    /// <param name="rest">Its rest, normalised and not zero.</param>
    internal void Learn(SparseRow<T> rest) => _byFirst[rest.Columns[0]] = rest;

    private void Put(int column, T value)
    {
        _scratch[column] = value;
        _touched[column / 64] |= 1UL << (column % 64);
    }
}
