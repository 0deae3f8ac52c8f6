using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Profiles;

/// <summary>Gathers coded signals into a table of different profiles.</summary>
/// <remarks>Signals are added as numbers of labels; a signal of which no field was observed cannot be added.</remarks>
public sealed class ProfileTableBuilder
{
    private readonly ImmutableArray<ProfileField> _fields;
    private readonly int[] _fieldOf;
    private readonly int _stride;
    private readonly Dictionary<Key, int> _numbers = [];
    private readonly List<Key> _keys = [];
    private readonly List<int> _copies = [];
    private readonly List<double> _weights = [];

    /// <summary>Starts an empty table.</summary>
    /// <exception cref="ArgumentException">There are no fields, or more than <see cref="ProfileTable.MostFields"/>.</exception>
    public ProfileTableBuilder(ImmutableArray<ProfileField> fields)
    {
        if (fields.Length is 0 or > ProfileTable.MostFields)
        {
            throw new ArgumentException($"profiles have 1 to {ProfileTable.MostFields} fields", nameof(fields));
        }

        _fields = fields;
        _fieldOf = [.. fields.SelectMany((field, number) => Enumerable.Repeat(number, field.Labels.Length))];
        _stride = (_fieldOf.Length + 7) / 8;
    }

    /// <summary>Adds signals with one profile, and says which row of this builder it is.</summary>
    /// <param name="observed">The fields observed, a bit each; at least one.</param>
    /// <param name="labels">The numbers of their labels, each once.</param>
    /// <param name="copies">How many signals.</param>
    /// <param name="weight">What they count for together, copies damped.</param>
    /// <returns>The number of the profile here; <see cref="Build"/> tells where it went.</returns>
    /// <exception cref="ArgumentException">No field is observed, a label's field is not, or a field of one label has more or none.</exception>
    public int Add(int observed, ReadOnlySpan<int> labels, int copies = 1, double weight = 1)
    {
        var bytes = new byte[_stride];
        Span<int> perField = stackalloc int[_fields.Length];
        foreach (var label in labels)
        {
            bytes[label >> 3] |= (byte)(1 << (label & 7));
            perField[_fieldOf[label]]++;
        }

        for (var field = 0; field < _fields.Length; field++)
        {
            var isObserved = (observed >> field & 1) != 0;
            if ((!isObserved && perField[field] > 0) || (isObserved && _fields[field].Kind == FieldKind.Single && perField[field] != 1))
            {
                throw new ArgumentException($"field '{_fields[field].Name}' has labels that do not go with its being {(isObserved ? "observed" : "absent")}", nameof(labels));
            }
        }

        if (observed == 0 || observed >> _fields.Length != 0)
        {
            throw new ArgumentException("at least one of the fields is observed", nameof(observed));
        }

        var key = new Key((ushort)observed, bytes);
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _keys.Count;
            _numbers.Add(key, number);
            _keys.Add(key);
            _copies.Add(0);
            _weights.Add(0);
        }

        _copies[number] += copies;
        _weights[number] += weight;
        return number;
    }

    /// <summary>Makes the table, its profiles in order of their bits.</summary>
    /// <returns>The table, and for each profile added its number in the table.</returns>
    public (ProfileTable Table, int[] Places) Build()
    {
        var order = Enumerable.Range(0, _keys.Count).ToArray();
        Array.Sort(order, (left, right) => _keys[left].CompareTo(_keys[right]));
        var places = new int[order.Length];
        var bits = new byte[order.Length * _stride];
        var observed = new ushort[order.Length];
        var copies = new int[order.Length];
        var weights = new float[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            var number = order[place];
            places[number] = place;
            _keys[number].Bits.CopyTo(bits, place * _stride);
            (observed[place], copies[place], weights[place]) = (_keys[number].Observed, _copies[number], (float)_weights[number]);
        }

        return (new ProfileTable(_fields, bits, observed, copies, weights), places);
    }

    private readonly struct Key(ushort observed, byte[] bits) : IEquatable<Key>, IComparable<Key>
    {
        internal ushort Observed { get; } = observed;

        internal byte[] Bits { get; } = bits;

        public bool Equals(Key other) => Observed == other.Observed && Bits.AsSpan().SequenceEqual(other.Bits);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(Observed);
            hash.AddBytes(Bits);
            return hash.ToHashCode();
        }

        public int CompareTo(Key other) =>
            Observed != other.Observed ? Observed.CompareTo(other.Observed) : Bits.AsSpan().SequenceCompareTo(other.Bits);
    }
}
