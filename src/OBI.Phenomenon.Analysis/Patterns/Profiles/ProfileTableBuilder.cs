using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace OBI.Phenomenon.Analysis.Patterns.Profiles;

/// <summary>Gathers coded signals into a table of different profiles.</summary>
/// <remarks>
/// Signals are added as numbers of labels; a signal of which no field was observed cannot be added. They are kept packed as they come and only
/// sorted in the end, so that a million signals need some 25 MB at the most.
/// </remarks>
public sealed class ProfileTableBuilder
{
    private readonly ImmutableArray<ProfileField> _fields;
    private readonly int[] _fieldOf;
    private readonly int _stride;
    private readonly List<byte> _bits = [];
    private readonly List<ushort> _observed = [];
    private readonly List<int> _copies = [];
    private readonly List<float> _weights = [];

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

    /// <summary>Adds signals with one profile.</summary>
    /// <param name="observed">The fields observed, a bit each; at least one.</param>
    /// <param name="labels">The numbers of their labels, each once.</param>
    /// <param name="copies">How many signals.</param>
    /// <param name="weight">What they count for together, copies damped.</param>
    /// <returns>The number of what was added, from 0; <see cref="Build"/> tells where it went.</returns>
    /// <exception cref="ArgumentException">No field is observed, a label's field is not, or a field of one label has more or none.</exception>
    public int Add(int observed, ReadOnlySpan<int> labels, int copies = 1, double weight = 1)
    {
        Span<byte> bits = stackalloc byte[_stride];
        Span<int> perField = stackalloc int[_fields.Length];
        foreach (var label in labels)
        {
            bits[label >> 3] |= (byte)(1 << (label & 7));
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

        _bits.AddRange(bits);
        _observed.Add((ushort)observed);
        _copies.Add(copies);
        _weights.Add((float)weight);
        return _observed.Count - 1;
    }

    /// <summary>Makes the table, its profiles in order of their bits, and leaves nothing here.</summary>
    /// <returns>The table, and the number in it of the profile of everything added.</returns>
    public (ProfileTable Table, int[] Places) Build()
    {
        var order = new int[_observed.Count];
        for (var number = 0; number < order.Length; number++)
        {
            order[number] = number;
        }

        // What has one profile is ordered too, so that its weights add up to the same bytes whatever came first.
        order.AsSpan().Sort((left, right) => Compare(left, right) is var byProfile and not 0 ? byProfile
            : _weights[left] != _weights[right] ? _weights[left].CompareTo(_weights[right])
            : _copies[left].CompareTo(_copies[right]));
        var places = new int[order.Length];
        var last = -1;
        for (var i = 0; i < order.Length; i++)
        {
            last += i == 0 || Compare(order[i - 1], order[i]) != 0 ? 1 : 0;
            places[order[i]] = last;
        }

        return (new ProfileTable(_fields, TakeBits(places, last + 1), TakeObserved(places, last + 1), TakeCopies(places, last + 1), TakeWeights(order, places, last + 1)), places);
    }

    private int Compare(int left, int right) =>
        _observed[left] != _observed[right] ? _observed[left].CompareTo(_observed[right]) : BitsOf(left).SequenceCompareTo(BitsOf(right));

    private ReadOnlySpan<byte> BitsOf(int number) => CollectionsMarshal.AsSpan(_bits).Slice(number * _stride, _stride);

    private byte[] TakeBits(int[] places, int profiles)
    {
        var bits = new byte[profiles * _stride];
        for (var number = 0; number < places.Length; number++)
        {
            BitsOf(number).CopyTo(bits.AsSpan(places[number] * _stride));
        }

        Empty(_bits);
        return bits;
    }

    private ushort[] TakeObserved(int[] places, int profiles)
    {
        var observed = new ushort[profiles];
        for (var number = 0; number < places.Length; number++)
        {
            observed[places[number]] = _observed[number];
        }

        Empty(_observed);
        return observed;
    }

    private int[] TakeCopies(int[] places, int profiles)
    {
        var copies = new int[profiles];
        for (var number = 0; number < places.Length; number++)
        {
            copies[places[number]] += _copies[number];
        }

        Empty(_copies);
        return copies;
    }

    private float[] TakeWeights(int[] order, int[] places, int profiles)
    {
        var weights = new float[profiles];
        double sum = 0;
        for (var i = 0; i < order.Length; i++)
        {
            var place = places[order[i]];
            sum = i > 0 && places[order[i - 1]] == place ? sum + _weights[order[i]] : _weights[order[i]];
            weights[place] = (float)sum;
        }

        Empty(_weights);
        return weights;
    }

    private static void Empty<T>(List<T> column)
    {
        column.Clear();
        column.Capacity = 0;
    }
}
