using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression.Exact;

/// <summary>A linear form of the unknowns, by its coefficients that are not zero.</summary>
/// <param name="columns">Their unknowns, ascending.</param>
/// <param name="values">The coefficients.</param>
internal sealed class SparseRow<T>(int[] columns, T[] values) : IEquatable<SparseRow<T>>
    where T : struct, IFieldElement<T>
{
    internal ReadOnlySpan<int> Columns => columns;

    internal ReadOnlySpan<T> Values => values;

    internal bool IsZero => columns.Length == 0;

    /// <summary>The sum of some unknowns.</summary>
    internal static SparseRow<T> SumOf(ImmutableArray<int> unknowns)
    {
        var row = new T[unknowns.Length];
        Array.Fill(row, T.Of(1));
        return new SparseRow<T>([.. unknowns.Order()], row);
    }

    /// <summary>The same form, up to a factor: its first coefficient is one.</summary>
    internal SparseRow<T> Normalised()
    {
        if (IsZero)
        {
            return this;
        }

        var first = values[0];
        return new SparseRow<T>(columns, [.. values.Select(value => value.Over(first))]);
    }

    /// <summary>Takes a multiple of another form off, so that the coefficient of the other's first unknown, which is one, becomes zero.</summary>
    internal SparseRow<T> Without(SparseRow<T> other)
    {
        var place = Array.BinarySearch(columns, other.Columns[0]);
        if (place < 0)
        {
            return this;
        }

        var factor = values[place];
        var left = new List<int>(columns.Length + other.Columns.Length);
        var numbers = new List<T>(left.Capacity);
        for (int mine = 0, its = 0; mine < columns.Length || its < other.Columns.Length;)
        {
            var column = Math.Min(mine < columns.Length ? columns[mine] : int.MaxValue, its < other.Columns.Length ? other.Columns[its] : int.MaxValue);
            var value = mine < columns.Length && columns[mine] == column ? values[mine++] : default;
            if (its < other.Columns.Length && other.Columns[its] == column)
            {
                value = value.Less(factor, other.Values[its++]);
            }

            if (!value.IsZero)
            {
                left.Add(column);
                numbers.Add(value);
            }
        }

        return new SparseRow<T>([.. left], [.. numbers]);
    }

    public bool Equals(SparseRow<T>? other) => other is not null && columns.AsSpan().SequenceEqual(other.Columns) && values.AsSpan().SequenceEqual(other.Values);

    public override bool Equals(object? obj) => Equals(obj as SparseRow<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        for (var place = 0; place < columns.Length; place++)
        {
            hash.Add(columns[place]);
            hash.Add(values[place]);
        }

        return hash.ToHashCode();
    }
}
